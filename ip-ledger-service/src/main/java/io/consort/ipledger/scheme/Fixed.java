package io.consort.ipledger.scheme;

import io.consort.kernel.identity.OrganisationId;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.joda.money.MoneyUtils;
import org.jspecify.annotations.Nullable;

/**
 * A fixed sum, for example for the office that keeps the asset in force. What a run cannot pay of it, the next one in the
 * same span does.
 *
 * @param name what a statement calls it
 * @param payee who gets it; the consortium's common fund where nobody is named
 * @param amount above zero
 * @param per how often it is due: in each run, once a year, or once
 * @param id by which its limit is counted over all versions of the scheme, whatever it is called; its name where it is null
 */
public record Fixed(
        String name,
        @Nullable OrganisationId payee,
        Money amount,
        Span per,
        @Nullable String id) implements Tier {

    public Fixed {
        Tier.requireName(name);
        Tier.requireId(id);
        Tier.requirePositive("/amount", "A fixed sum", amount);
    }

    /** Counted by its name. */
    public Fixed(String name, @Nullable OrganisationId payee, Money amount, Span per) {
        this(name, payee, amount, per, null);
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
        return per != Span.RUN;
    }

    @Override
    public Take take(Proceeds proceeds, Money left) {
        Money before = proceeds.used().ofTier(meter(), per, proceeds.zero());
        Money part = MoneyUtils.min(left, MoneyUtils.max(amount.minus(before), proceeds.zero()));
        Take take = Take.of(name, Payee.orFund(payee), part);
        return per == Span.RUN
                ? take
                : take.counting(new Use(meter(), per.year(proceeds.used().on()), before, part));
    }

    @Override
    public Optional<CurrencyUnit> currency() {
        return Optional.of(amount.getCurrencyUnit());
    }
}
