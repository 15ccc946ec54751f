package io.consort.ipledger.scheme;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Tiers in order. The last takes all that the others leave, for the owners or for one payee, so every unit of money has a
 * place whatever comes in.
 *
 * @param tiers one or more; their names and ids differ, their amounts are in one currency
 */
public record Waterfall(List<Tier> tiers) {

    /** Most tiers. */
    public static final int MAX_TIERS = 50;

    public Waterfall {
        tiers = List.copyOf(tiers);
        if (tiers.isEmpty() || tiers.size() > MAX_TIERS) {
            throw DomainException.invalid("/tiers", "A scheme has 1 to " + MAX_TIERS + " tiers.");
        }
        if (!tiers.getLast().takesAll() || tiers.stream().filter(Tier::takesAll).count() > 1) {
            throw DomainException.invalid(
                    "/tiers",
                    "The last tier, and only the last, takes all that the others leave: for the owners, or as the"
                            + " remainder for one.");
        }
        Set<String> names = new HashSet<>();
        Set<String> meters = new HashSet<>();
        for (Tier tier : tiers) {
            if (!names.add(tier.name())) {
                throw DomainException.invalid("/tiers", "Two tiers are called " + tier.name() + ".");
            }
            if (!meters.add(tier.meter())) {
                throw DomainException.invalid("/tiers", "Two tiers are counted as " + tier.meter() + ".");
            }
        }
        if (tiers.stream().filter(ExpenseRecovery.class::isInstance).count() > 1) {
            throw DomainException.invalid("/tiers", "One tier gives expenses back, or each would do so once more.");
        }
        if (currencies(tiers).size() > 1) {
            throw DomainException.invalid("/tiers", "All amounts of a scheme are in one currency.");
        }
    }

    /** The tiers that count something over several runs. */
    List<Tier> counting() {
        return tiers.stream().filter(Tier::counts).toList();
    }

    /** Whether it counts what a payee gets in a year, on whichever asset. */
    public boolean countsPayees() {
        return tiers.stream().anyMatch(Bounded.class::isInstance);
    }

    /** Whether what was spent on the asset comes back by it. */
    public boolean recoversExpenses() {
        return tiers.stream().anyMatch(ExpenseRecovery.class::isInstance);
    }

    private static Set<CurrencyUnit> currencies(List<Tier> tiers) {
        return tiers.stream().flatMap(tier -> tier.currency().stream()).collect(Collectors.toSet());
    }

    /**
     * Lets the proceeds run down. What a tier has for who is left out goes on to the tiers below it, and below the last to the common fund;
     * what was spent comes back to whoever spent it.
     *
     * @throws DomainException REFUSED when the scheme's amounts are in another currency
     */
    public Placed place(Proceeds proceeds) {
        requireCurrency(proceeds.received().getCurrencyUnit());
        List<Placement> placements = new ArrayList<>();
        List<Use> uses = new ArrayList<>();
        Set<OrganisationId> leftOut = new HashSet<>();
        Money left = proceeds.received();
        for (Tier tier : tiers) {
            Take all = tier.take(proceeds, left);
            Set<Placement> forgone = all.placements().stream()
                    .filter(each -> each.expense() == null && proceeds.leavesOut(each.payee()))
                    .collect(Collectors.toSet());
            forgone.forEach(each -> each.payee().organisation().ifPresent(leftOut::add));
            Take take = all.without(forgone);
            for (Placement placement : take.placements()) {
                if (placement.amount().isPositive()) {
                    placements.add(placement);
                }
            }
            uses.addAll(take.uses());
            left = left.minus(take.total(proceeds.zero()));
        }
        if (left.isPositive()) {
            placements.add(new Placement(tiers.getLast().name(), Payee.FUND, left, null));
        }
        return new Placed(placements, uses, leftOut);
    }

    private void requireCurrency(CurrencyUnit currency) {
        for (CurrencyUnit own : currencies(tiers)) {
            if (!own.equals(currency)) {
                throw DomainException.refused(
                        "scheme-in-other-currency",
                        "The scheme's amounts are in " + own + ", and the income is in " + currency + ".");
            }
        }
    }
}
