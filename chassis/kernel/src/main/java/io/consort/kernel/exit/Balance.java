package io.consort.kernel.exit;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;

/**
 * What stands open between a leaver and the consortium in one currency. The two are not set off: each is paid as it would have
 * been.
 *
 * @param owedTo what the leaver is to be paid
 * @param owedBy what the leaver is to pay or to give back
 */
public record Balance(Money owedTo, Money owedBy) {

    /** What items say is owed either way, by currency, in the order of the currencies' codes. */
    public static List<Balance> of(Collection<ExitItem> items) {
        SortedMap<String, Balance> sums = new TreeMap<>();
        for (ExitItem item : items) {
            Money amount = item.amount();
            if (amount != null && (item.heading() == Heading.OWED_TO || item.heading() == Heading.OWED_BY)) {
                Money none = Money.zero(amount.getCurrencyUnit());
                Balance one = item.heading() == Heading.OWED_TO ? new Balance(amount, none) : new Balance(none, amount);
                sums.merge(amount.getCurrencyUnit().getCode(), one, Balance::plus);
            }
        }
        return List.copyOf(sums.values());
    }

    private Balance plus(Balance other) {
        return new Balance(owedTo.plus(other.owedTo), owedBy.plus(other.owedBy));
    }
}
