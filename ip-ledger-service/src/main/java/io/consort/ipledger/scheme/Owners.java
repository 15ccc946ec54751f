package io.consort.ipledger.scheme;

import io.consort.kernel.money.Allocation;
import io.consort.kernel.money.Fraction;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.joda.money.Money;

/**
 * All that is left, for the owners by their title at the date. Units of money that cannot be split go to the largest
 * remainders.
 *
 * @param name what a statement calls it
 */
public record Owners(String name) implements Tier {

    public Owners {
        Tier.requireName(name);
    }

    @Override
    public Money claim(Proceeds proceeds, Money left) {
        return left;
    }

    @Override
    public SequencedMap<Payee, Money> split(Money part, Proceeds proceeds) {
        SequencedMap<Payee, Fraction> shares = new LinkedHashMap<>();
        proceeds.owners().forEach((owner, share) -> shares.put(Payee.of(owner), share));
        return Allocation.split(part, shares);
    }
}
