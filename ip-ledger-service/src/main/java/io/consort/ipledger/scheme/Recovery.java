package io.consort.ipledger.scheme;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What somebody spent on the asset comes back first.
 *
 * @param name what a statement calls it
 * @param payee who spent it
 * @param cap the most that comes back in one distribution; above zero
 */
public record Recovery(String name, OrganisationId payee, Money cap) implements Tier {

    public Recovery {
        Tier.requireName(name);
        if (!cap.isPositive()) {
            throw DomainException.invalid("/cap", "A cap is above zero.");
        }
    }

    @Override
    public Money claim(Proceeds proceeds, Money left) {
        return cap;
    }

    @Override
    public SequencedMap<Payee, Money> split(Money part, Proceeds proceeds) {
        return new LinkedHashMap<>(Map.of(Payee.of(payee), part));
    }

    @Override
    public Optional<CurrencyUnit> currency() {
        return Optional.of(cap.getCurrencyUnit());
    }
}
