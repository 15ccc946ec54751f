package io.consort.ipledger.scheme;

import io.consort.kernel.money.Allocation;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.joda.money.MoneyUtils;
import org.jspecify.annotations.Nullable;

/**
 * A tier whose payees each get no less and no more from it in a calendar year, over all assets. What is above the ceiling
 * stays for the tiers below. What is missing to the floor is taken from what is left; where that is too little for all, each
 * gets a part of it by what it misses.
 *
 * @param tier whose payees they are
 * @param floor the least a payee gets in a year, as long as there is money; null where there is none
 * @param ceiling the most a payee gets in a year; null where there is none
 * @param id by which it counts what each payee got, over all versions of the scheme; null for what the tier is counted by
 */
public record Bounded(
        Tier tier,
        @Nullable Money floor,
        @Nullable Money ceiling,
        @Nullable String id) implements Tier {

    public Bounded {
        Tier.requireId(id);
        boolean boundable = switch (tier) {
            case Levy _, Inventors _, Units _, Bands _, Owners _ -> true;
            case Recovery _, ExpenseRecovery _, Fixed _, Remainder _, Bounded _ -> false;
        };
        if (!boundable) {
            throw DomainException.invalid(
                    "/tier",
                    "Bounds are for levies, inventors, units, bands and owners; the other tiers have their own.");
        }
        if (floor == null && ceiling == null) {
            throw DomainException.invalid("/ceiling", "There is a floor, a ceiling or both.");
        }
        if (floor != null) {
            Tier.requirePositive("/floor", "A floor", floor);
        }
        if (ceiling != null) {
            Tier.requirePositive("/ceiling", "A ceiling", ceiling);
        }
        if (floor != null && ceiling != null && (!floor.isSameCurrency(ceiling) || floor.isGreaterThan(ceiling))) {
            throw DomainException.invalid("/floor", "A floor is no higher than the ceiling, in the same currency.");
        }
        Money bound = floor == null ? ceiling : floor;
        if (bound != null
                && tier.currency()
                        .filter(own -> !own.equals(bound.getCurrencyUnit()))
                        .isPresent()) {
            throw DomainException.invalid("/tier", "The bounds are in the currency of the tier.");
        }
    }

    /** Counted as its tier is. */
    public Bounded(Tier tier, @Nullable Money floor, @Nullable Money ceiling) {
        this(tier, floor, ceiling, null);
    }

    @Override
    public String name() {
        return tier.name();
    }

    @Override
    public String meter() {
        return id == null ? tier.meter() : id;
    }

    @Override
    public boolean identified() {
        return id != null || tier.identified();
    }

    @Override
    public boolean counts() {
        return true;
    }

    @Override
    public Take take(Proceeds proceeds, Money left) {
        Take unbounded = tier.take(proceeds, left);
        List<Placement> placements = new ArrayList<>(unbounded.placements().size());
        SequencedMap<Payee, Money> missing = new LinkedHashMap<>();
        Money free = left;
        for (Placement each : unbounded.placements()) {
            Money before = proceeds.used().ofPayee(meter(), each.payee(), proceeds.zero());
            Money amount = belowCeiling(each.amount(), before);
            placements.add(
                    new Placement(name(), each.payee(), amount, before, meter().equals(name()) ? null : meter(), null));
            missing.put(each.payee(), missing(amount.plus(before)));
            free = free.minus(amount);
        }
        return new Take(raised(placements, affordable(missing, free)), unbounded.uses());
    }

    private Money belowCeiling(Money amount, Money before) {
        return ceiling == null
                ? amount
                : MoneyUtils.min(amount, MoneyUtils.max(ceiling.minus(before), amount.multipliedBy(0)));
    }

    private Money missing(Money inYear) {
        Money zero = inYear.multipliedBy(0);
        return floor == null ? zero : MoneyUtils.max(floor.minus(inYear), zero);
    }

    private static SequencedMap<Payee, Money> affordable(SequencedMap<Payee, Money> missing, Money free) {
        Money all = Allocation.sum(free.multipliedBy(0), missing);
        if (!all.isGreaterThan(free)) {
            return missing;
        }
        SequencedMap<Payee, Fraction> weights = new LinkedHashMap<>();
        missing.forEach((payee, money) ->
                weights.put(payee, new Fraction(money.getAmountMinor().toBigIntegerExact(), BigInteger.ONE)));
        return Allocation.split(free, weights);
    }

    private static List<Placement> raised(List<Placement> placements, SequencedMap<Payee, Money> by) {
        return placements.stream()
                .map(each -> new Placement(
                        each.tier(),
                        each.payee(),
                        each.amount()
                                .plus(by.getOrDefault(
                                        each.payee(), each.amount().multipliedBy(0))),
                        each.before(),
                        each.id(),
                        each.expense()))
                .toList();
    }

    @Override
    public Optional<CurrencyUnit> currency() {
        Money bound = floor == null ? ceiling : floor;
        return Optional.ofNullable(bound).map(Money::getCurrencyUnit);
    }
}
