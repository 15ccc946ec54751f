package io.consort.ipledger.valuation;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An amount before it is rounded: what a calculation carries from step to step.
 *
 * @param currency of the amount
 * @param minor how many minor units, exactly
 */
record Worth(CurrencyUnit currency, Fraction minor) implements Comparable<Worth> {

    /** Most digits before the decimal point; what an amount of money is written with. */
    private static final int MAX_DIGITS = 18;

    static Worth of(Money money) {
        return new Worth(
                money.getCurrencyUnit(), new Fraction(money.getAmountMinor().toBigIntegerExact(), BigInteger.ONE));
    }

    static Worth sum(CurrencyUnit currency, Collection<Worth> parts) {
        return new Worth(currency, Fraction.sum(parts.stream().map(Worth::minor).toList()));
    }

    Worth plus(Worth other) {
        return new Worth(currency, minor.plus(other.minor));
    }

    Worth times(Fraction factor) {
        return new Worth(currency, minor.times(factor));
    }

    Worth dividedBy(Fraction divisor) {
        return new Worth(
                currency,
                new Fraction(
                        minor.numerator().multiply(divisor.denominator()),
                        minor.denominator().multiply(divisor.numerator())));
    }

    @Override
    public int compareTo(Worth other) {
        return minor.compareTo(other.minor);
    }

    /**
     * To whole minor units, half to the even one: the only rounding of a valuation.
     *
     * @throws DomainException INVALID when it is more than an amount of money can be
     */
    Money rounded() {
        BigInteger units = new BigDecimal(minor.numerator())
                .divide(new BigDecimal(minor.denominator()), 0, RoundingMode.HALF_EVEN)
                .toBigIntegerExact();
        BigDecimal amount = new BigDecimal(units, currency.getDecimalPlaces());
        if (amount.precision() - amount.scale() > MAX_DIGITS) {
            throw DomainException.invalid(
                    "/method",
                    "It comes to more than an amount can be, which has at most " + MAX_DIGITS
                            + " digits before the decimal point.");
        }
        return Money.of(currency, amount);
    }
}
