package io.consort.ipledger.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.joda.money.MoneyUtils;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded as spent on the asset comes back to who spent it, the oldest first, until all of it has come back. Each expense is
 * counted by itself and by whichever scheme it comes back, so neither a rename nor another scheme recovers it twice. One in another
 * currency than the income waits for income in its own: nothing is converted.
 *
 * @param name what a statement calls it
 * @param perRun the most that comes back in one run; null where only the expenses limit it
 */
public record ExpenseRecovery(String name, @Nullable Money perRun) implements Tier {

    /** Most expenses that come back in one run; later runs take the rest. */
    public static final int MOST_STEPS = 100;

    public ExpenseRecovery {
        Tier.requireName(name);
        if (perRun != null) {
            Tier.requirePositive("/perRun", "The most that comes back in one run", perRun);
        }
    }

    @Override
    public Take take(Proceeds proceeds, Money left) {
        Money budget = perRun == null ? left : MoneyUtils.min(left, perRun);
        List<Placement> placements = new ArrayList<>();
        List<Use> uses = new ArrayList<>();
        for (Outlay outlay : proceeds.outlays()) {
            if (budget.isPositive()
                    && uses.size() < MOST_STEPS
                    && outlay.amount().isSameCurrency(left)) {
                Money before = proceeds.used().ofExpense(outlay.expense(), proceeds.zero());
                Money open = MoneyUtils.max(outlay.amount().minus(before), proceeds.zero());
                Money part = MoneyUtils.min(open, budget);
                if (part.isPositive()) {
                    placements.add(new Placement(name, outlay.payee(), part, null, null, outlay.expense()));
                    uses.add(new Use(name, null, before, part, outlay.expense()));
                    budget = budget.minus(part);
                }
            }
        }
        return new Take(placements, uses);
    }

    @Override
    public Optional<CurrencyUnit> currency() {
        return Optional.ofNullable(perRun).map(Money::getCurrencyUnit);
    }
}
