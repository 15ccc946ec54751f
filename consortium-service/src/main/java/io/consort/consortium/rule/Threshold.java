package io.consort.consortium.rule;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;

/**
 * A part that must be reached, or exceeded.
 *
 * @param part from 0 to 1
 * @param exceeded whether more than the part is needed; else the part itself suffices
 */
public record Threshold(Fraction part, boolean exceeded) {
    public Threshold {
        if (part.signum() < 0 || part.compareTo(Fraction.ONE) > 0) {
            throw DomainException.invalid("/part", "From 0 to 1, for example \"2/3\".");
        }
        if (exceeded && part.equals(Fraction.ONE)) {
            throw DomainException.invalid("/part", "Nothing exceeds the whole.");
        }
    }

    /** At least a part. */
    public static Threshold atLeast(Fraction part) {
        return new Threshold(part, false);
    }

    /** More than a part. */
    public static Threshold moreThan(Fraction part) {
        return new Threshold(part, true);
    }

    /** Whether an amount is enough of a whole. Nothing is enough of an empty whole. */
    public boolean isMetBy(Fraction amount, Fraction whole) {
        if (whole.signum() == 0) {
            return false;
        }
        int compared = amount.compareTo(part.times(whole));
        return exceeded ? compared > 0 : compared >= 0;
    }

    /** {@code at least 2/3} or {@code more than 1/2}. */
    @Override
    public String toString() {
        return (exceeded ? "more than " : "at least ") + part;
    }
}
