package io.consort.ipledger.scheme;

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
    public Take take(Proceeds proceeds, Money left) {
        return Take.of(name, new Recipient.ByTitle().split(left, proceeds));
    }

    @Override
    public boolean takesAll() {
        return true;
    }
}
