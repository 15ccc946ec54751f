package io.consort.ipledger.overview;

import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.Pins;
import io.consort.ipledger.distribution.Statement;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;

/**
 * What was distributed of one asset, to one payee, or at one time, in one currency.
 *
 * @param over which
 * @param statements how many
 * @param total of their totals
 */
public record PaymentSum(String over, int statements, Money total) {

    /** The sums of all that is seen and asked for. */
    public static SortedMap<SumKey, PaymentSum> of(Sight sight, MoneyFilter filter, Grouping by) {
        SortedMap<SumKey, PaymentSum> sums = new TreeMap<>();
        for (Distribution distribution : Distributions.of(sight.state()).made()) {
            Pins pins = distribution.pins();
            if (filter.takes(pins.asset(), pins.titleOn())) {
                for (Statement statement : distribution.statements().values()) {
                    if (sight.sees(distribution, statement.payee())) {
                        add(sums, by.key(pins.asset(), statement.payee(), pins.titleOn()), statement.total());
                    }
                }
            }
        }
        return sums;
    }

    private static void add(SortedMap<SumKey, PaymentSum> sums, String over, Money total) {
        sums.merge(
                SumKey.of(over, total.getCurrencyUnit()),
                new PaymentSum(over, 1, total),
                (one, other) -> new PaymentSum(over, one.statements + other.statements, one.total.plus(other.total)));
    }
}
