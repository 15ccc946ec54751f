package io.consort.ipledger.scheme;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.joda.money.MoneyUtils;
import org.jspecify.annotations.Nullable;

/**
 * What somebody spent on the asset comes back first, run after run, until all of it has come back.
 *
 * @param name what a statement calls it
 * @param payee who spent it
 * @param cap what was spent: the most that comes back in all; above zero
 * @param perRun the most that comes back in one run; null where only the cap limits it
 * @param id by which its limit is counted over all versions of the scheme, whatever it is called; its name where it is null
 */
public record Recovery(
        String name,
        OrganisationId payee,
        Money cap,
        @Nullable Money perRun,
        @Nullable String id) implements Tier {

    public Recovery {
        Tier.requireName(name);
        Tier.requireId(id);
        Tier.requirePositive("/cap", "A cap", cap);
        if (perRun != null) {
            Tier.requirePositive("/perRun", "The most that comes back in one run", perRun);
            if (!perRun.isSameCurrency(cap)) {
                throw DomainException.invalid("/perRun", "It is in the currency of the cap.");
            }
        }
    }

    /** Counted by its name. */
    public Recovery(String name, OrganisationId payee, Money cap, @Nullable Money perRun) {
        this(name, payee, cap, perRun, null);
    }

    @Override
    public String meter() {
        return id == null ? name : id;
    }

    @Override
    public boolean identified() {
        return id != null;
    }

    @Override
    public boolean counts() {
        return true;
    }

    @Override
    public Take take(Proceeds proceeds, Money left) {
        Money before = proceeds.used().ofTier(meter(), Span.LIFE, proceeds.zero());
        Money open = MoneyUtils.max(cap.minus(before), proceeds.zero());
        Money most = perRun == null ? open : MoneyUtils.min(open, perRun);
        Money part = MoneyUtils.min(left, most);
        return Take.of(name, Payee.of(payee), part).counting(new Use(meter(), null, before, part));
    }

    @Override
    public Optional<CurrencyUnit> currency() {
        return Optional.of(cap.getCurrencyUnit());
    }
}
