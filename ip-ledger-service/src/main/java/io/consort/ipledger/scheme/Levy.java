package io.consort.ipledger.scheme;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Allocation;
import io.consort.kernel.money.Fraction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.joda.money.Money;
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
    public Money claim(Proceeds proceeds, Money left) {
        return Allocation.floor(of.of(proceeds, left), rate);
    }

    @Override
    public SequencedMap<Payee, Money> split(Money part, Proceeds proceeds) {
        return new LinkedHashMap<>(Map.of(payee == null ? Payee.FUND : Payee.of(payee), part));
    }
}
