package io.consort.ipledger.scheme;

import io.consort.ipledger.share.Shares;
import io.consort.kernel.money.Allocation;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.joda.money.Money;
import org.joda.money.MoneyUtils;

/**
 * A part for the units in which the invention was made, rounded down to a whole unit of money and split by shares.
 *
 * @param name what a statement calls it
 * @param rate above zero, at most one
 * @param of what the rate is of
 * @param units who gets which share of it; the shares sum to one
 */
public record Units(String name, Fraction rate, Basis of, List<UnitShare> units) implements Tier {

    /** Most units. */
    public static final int MAX_UNITS = 100;

    public Units {
        Tier.requireName(name);
        Tier.requireRate(rate);
        units = List.copyOf(units);
        if (units.isEmpty() || units.size() > MAX_UNITS) {
            throw DomainException.invalid("/units", "There are 1 to " + MAX_UNITS + " units.");
        }
        if (units.stream().map(UnitShare::unit).distinct().count() < units.size()) {
            throw DomainException.invalid("/units", "Each unit is named once.");
        }
        Shares.requireWhole(
                "/units",
                "the units' part",
                units.stream().map(UnitShare::share).toList());
    }

    @Override
    public Take take(Proceeds proceeds, Money left) {
        SequencedMap<Payee, Fraction> shares = new LinkedHashMap<>();
        units.forEach(each -> shares.put(each.unit(), each.share()));
        return Take.of(
                name, Allocation.split(MoneyUtils.min(left, Allocation.floor(of.of(proceeds, left), rate)), shares));
    }
}
