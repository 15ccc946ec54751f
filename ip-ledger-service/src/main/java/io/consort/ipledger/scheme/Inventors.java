package io.consort.ipledger.scheme;

import io.consort.kernel.money.Allocation;
import io.consort.kernel.money.Fraction;
import org.joda.money.Money;
import org.joda.money.MoneyUtils;

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
    public Take take(Proceeds proceeds, Money left) {
        Money part = MoneyUtils.min(left, Allocation.floor(of.of(proceeds, left), rate));
        return Take.of(name, new Recipient.ByContribution().split(part, proceeds));
    }
}
