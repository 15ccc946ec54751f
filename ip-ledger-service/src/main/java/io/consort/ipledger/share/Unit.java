package io.consort.ipledger.share;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.math.BigInteger;
import java.util.Collection;

/**
 * The common measure of all shares in one title: every share is a whole number of units, so that adding and comparing them
 * is arithmetic on {@code long}. It only ever gets finer.
 *
 * @param denominator how many units make the whole; 1 to {@link #FINEST}
 */
public record Unit(long denominator) {

    /** Most units in a whole: sums of a few counts still fit a {@code long}. */
    public static final long FINEST = 1_000_000_000_000_000_000L;

    /** The undivided whole. */
    public static final Unit WHOLE = new Unit(1);

    public Unit {
        if (denominator < 1 || denominator > FINEST) {
            throw new IllegalArgumentException("No unit: 1/" + denominator);
        }
    }

    /**
     * The coarsest unit that measures what this one does and the share too.
     *
     * @throws DomainException REFUSED when it would be finer than {@link #FINEST}
     */
    public Unit with(Fraction share) {
        if (measures(share)) {
            return this;
        }
        BigInteger mine = BigInteger.valueOf(denominator);
        BigInteger common = mine.divide(mine.gcd(share.denominator())).multiply(share.denominator());
        if (common.bitLength() > 63 || common.longValueExact() > FINEST) {
            throw DomainException.refused(
                    "share-too-fine",
                    "With a share of " + share + " the whole would be divided into " + common
                            + " parts; it can be divided into at most " + FINEST + ".");
        }
        return new Unit(common.longValueExact());
    }

    /** As the other, for several shares. */
    public Unit with(Collection<Fraction> shares) {
        Unit unit = this;
        for (Fraction share : shares) {
            unit = unit.with(share);
        }
        return unit;
    }

    /** Whether the share is a whole number of units. */
    public boolean measures(Fraction share) {
        return share.denominator().bitLength() < 64
                && denominator % share.denominator().longValueExact() == 0;
    }

    /** How many units a share is that this unit measures; at most the whole. */
    public long count(Fraction share) {
        return Math.multiplyExact(
                share.numerator().longValueExact(),
                denominator / share.denominator().longValueExact());
    }

    /** The share that so many units are. */
    public Fraction share(long count) {
        return Fraction.of(count, denominator);
    }
}
