package io.consort.ipledger.scheme;

import io.consort.kernel.money.Allocation;
import io.consort.kernel.money.Fraction;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.joda.money.Money;

/**
 * The inventors' reward at one rate, rounded down to a whole unit of money and split by contribution. An asset without named
 * inventors gives none, so that it stays for the tiers below.
 *
 * @param name what a statement calls it
 * @param rate above zero, at most one
 * @param of what the rate is of
 */
public record Inventors(String name, Fraction rate, Basis of) implements Tier {

    public Inventors {
        Tier.requireName(name);
        Tier.requireRate(rate);
    }

    @Override
    public Money claim(Proceeds proceeds, Money left) {
        return proceeds.inventors().isEmpty() ? left.multipliedBy(0) : Allocation.floor(of.of(proceeds, left), rate);
    }

    @Override
    public SequencedMap<Payee, Money> split(Money part, Proceeds proceeds) {
        return reward(part, proceeds);
    }

    static SequencedMap<Payee, Money> reward(Money part, Proceeds proceeds) {
        SequencedMap<Payee, Fraction> contributions = new LinkedHashMap<>();
        proceeds.inventors().forEach((person, contribution) -> contributions.put(Payee.of(person), contribution));
        return contributions.isEmpty() ? new LinkedHashMap<>() : Allocation.split(part, contributions);
    }
}
