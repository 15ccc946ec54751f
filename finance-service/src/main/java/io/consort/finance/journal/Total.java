package io.consort.finance.journal;

import io.consort.kernel.money.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A sum of money of one currency. Single amounts are held to a number of digits; a sum of them is not, so a ledger can
 * always go on.
 *
 * @param currency of what is summed
 * @param minor the sum in the currency's minor units
 */
public record Total(CurrencyUnit currency, BigInteger minor) {

    /** Nothing. */
    public static Total zero(CurrencyUnit currency) {
        return new Total(currency, BigInteger.ZERO);
    }

    /** A sum of one amount. */
    public static Total of(Money amount) {
        return new Total(amount.getCurrencyUnit(), amount.getAmountMinor().toBigIntegerExact());
    }

    /** With an amount of the same currency added. */
    public Total plus(Money amount) {
        return plus(of(amount));
    }

    /** With another sum of the same currency added. */
    public Total plus(Total other) {
        requireSame(other);
        return new Total(currency, minor.add(other.minor));
    }

    /** Less another sum of the same currency. */
    public Total minus(Total other) {
        requireSame(other);
        return new Total(currency, minor.subtract(other.minor));
    }

    /** The smaller of the two. */
    public Total min(Total other) {
        requireSame(other);
        return minor.compareTo(other.minor) <= 0 ? this : other;
    }

    /** The greatest whole number of minor units not above {@code rate} times a sum of zero or more. */
    public Total floor(Fraction rate) {
        return new Total(currency, minor.multiply(rate.numerator()).divide(rate.denominator()));
    }

    /** -1, 0 or 1. */
    public int signum() {
        return minor.signum();
    }

    /** The sum without its sign. */
    public Total abs() {
        return new Total(currency, minor.abs());
    }

    /** The sum as money. */
    public Money money() {
        return Money.of(currency, new BigDecimal(minor, currency.getDecimalPlaces()));
    }

    private void requireSame(Total other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("A sum in " + currency + " takes no " + other.currency);
        }
    }

    /** For example {@code USD 12.50}. */
    @Override
    public String toString() {
        return money().toString();
    }
}
