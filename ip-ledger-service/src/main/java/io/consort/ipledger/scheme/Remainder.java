package io.consort.ipledger.scheme;

import io.consort.kernel.identity.OrganisationId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * All that is left, for one.
 *
 * @param name what a statement calls it
 * @param payee who gets it; the consortium's common fund where nobody is named
 */
public record Remainder(String name, @Nullable OrganisationId payee) implements Tier {

    public Remainder {
        Tier.requireName(name);
    }

    @Override
    public Take take(Proceeds proceeds, Money left) {
        return Take.of(name, Payee.orFund(payee), left);
    }

    @Override
    public boolean takesAll() {
        return true;
    }
}
