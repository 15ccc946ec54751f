package io.consort.ipledger.scheme;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Allocation;
import io.consort.kernel.money.Fraction;
import org.joda.money.Money;
import org.joda.money.MoneyUtils;
import org.jspecify.annotations.Nullable;

/**
 * A part for a common purpose, rounded down to a whole unit of money.
 *
 * @param name what a statement calls it
 * @param rate above zero, at most one
 * @param of what the rate is of
 * @param payee who gets it; the consortium's common fund where nobody is named
 */
public record Levy(
        String name, Fraction rate, Basis of, @Nullable OrganisationId payee) implements Tier {

    public Levy {
        Tier.requireName(name);
        Tier.requireRate(rate);
    }

    @Override
    public Take take(Proceeds proceeds, Money left) {
        return Take.of(name, Payee.orFund(payee), MoneyUtils.min(left, Allocation.floor(of.of(proceeds, left), rate)));
    }
}
