package io.consort.kernel.money;

import io.consort.kernel.problem.DomainException;
import java.math.BigInteger;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact rational number in lowest terms with a positive denominator: a share of title, a rate, a weight. Never floating
 * point.
 *
 * @param numerator may be negative or zero
 * @param denominator above zero, without a common factor with the numerator
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** The whole. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    /** Most digits of numerator and of denominator in a text; more would let a request ask for unbounded work. */
    public static final int MAX_DIGITS = 30;

    private static final int MAX_LONG = 18;
    private static final Pattern TEXT = Pattern.compile("(-?[0-9]{1,30})(?:/([0-9]{1,30}))?");

    public Fraction {
        if (denominator.signum() == 0) {
            throw DomainException.invalid("", "A fraction's denominator is not zero.");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
        BigInteger common = numerator.gcd(denominator);
        if (!common.equals(BigInteger.ONE)) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    /** {@code numerator / denominator}. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Reads {@code "1/3"} or {@code "2"}.
     *
     * @throws DomainException INVALID when the text is no fraction, or has more than {@link #MAX_DIGITS} digits in a part
     */
    public static Fraction parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw DomainException.invalid(
                    "", "Not a fraction: write \"1/3\", with at most " + MAX_DIGITS + " digits a part.");
        }
        String below = matcher.group(2);
        return new Fraction(number(matcher.group(1)), below == null ? BigInteger.ONE : number(below));
    }

    /** Small numbers are shared. */
    private static BigInteger number(String digits) {
        return digits.length() < MAX_LONG ? BigInteger.valueOf(Long.parseLong(digits)) : new BigInteger(digits);
    }

    /** The sum of all; zero of none. */
    public static Fraction sum(Collection<Fraction> all) {
        Fraction sum = ZERO;
        for (Fraction each : all) {
            sum = sum.plus(each);
        }
        return sum;
    }

    /** {@code this + other}. */
    public Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** {@code this - other}. */
    public Fraction minus(Fraction other) {
        return plus(other.negate());
    }

    /** {@code this * other}. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * {@code this / other}.
     *
     * @param other not zero
     */
    public Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** {@code -this}. */
    public Fraction negate() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** -1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** Whether it is above zero and at most one. */
    public boolean isShare() {
        return signum() > 0 && compareTo(ONE) <= 0;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@code 1/3}; a whole number without its denominator. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
