package io.consort.ipledger.valuation;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * How a value is found, with all that goes into it. The value is calculated, never stated, so that whoever may read the inputs
 * can follow it. The approaches and methods are those of ISO 10668 and of IVS 210 (International Valuation Standards, intangible
 * assets): cost, market, and income, of which relief from royalty and discounted cash flow are here.
 */
public sealed interface Method permits CostApproach, MarketApproach, ReliefFromRoyalty, DiscountedCashFlow {

    /** Longest name of an input, in characters. */
    int MAX_TEXT = 100;

    /** Most digits in each part of a factor or rate. */
    int MAX_FACTOR_DIGITS = 12;

    /** How the value follows from the inputs, in words. */
    String formula();

    /**
     * The calculation.
     *
     * @throws DomainException INVALID when what it comes to is no value
     */
    Working working();

    /**
     * Sees that nothing is an input that was not known on the valuation date.
     *
     * @throws DomainException INVALID
     */
    void requireKnownOn(LocalDate asOf);

    /** Sees that a text can be printed. */
    static void requireText(String pointer, String text) {
        if (text.isBlank() || text.length() > MAX_TEXT) {
            throw DomainException.invalid(pointer, "A text of 1 to " + MAX_TEXT + " characters is needed.");
        }
    }

    /** Sees that there is something, and not too much. */
    static void requireSize(String pointer, String what, List<?> things, int most) {
        if (things.isEmpty() || things.size() > most) {
            throw DomainException.invalid(pointer, "There are 1 to " + most + " " + what + ".");
        }
    }

    /** Sees that amounts can be added. */
    static void requireOneCurrency(String pointer, List<Money> amounts) {
        for (Money amount : amounts) {
            if (!amount.isSameCurrency(amounts.getFirst())) {
                throw DomainException.invalid(
                        pointer,
                        "The inputs of one valuation are in one currency, "
                                + amounts.getFirst().getCurrencyUnit() + ".");
            }
        }
    }

    /** Sees that a factor is above zero. */
    static void requireFactor(String pointer, Fraction factor) {
        requireShort(pointer, factor);
        if (factor.signum() <= 0) {
            throw DomainException.invalid(pointer, "A factor or weight is above 0, and " + factor + " is not.");
        }
    }

    /** Sees that a part is no less than nothing and no more than all. */
    static void requirePart(String pointer, Fraction part) {
        requireShort(pointer, part);
        if (part.signum() < 0 || part.compareTo(Fraction.ONE) > 0) {
            throw DomainException.invalid(pointer, "This lies between 0 and 1, and " + part + " does not.");
        }
    }

    /** Sees that a day is no later than the valuation date. */
    static void requireKnown(String pointer, LocalDate on, LocalDate asOf) {
        if (on.isAfter(asOf)) {
            throw DomainException.invalid(
                    pointer, on + " comes after the valuation date, " + asOf + ", on which it was not known.");
        }
    }

    /** Sees that a factor asks for no unbounded work. */
    static void requireShort(String pointer, Fraction factor) {
        BigInteger bound = BigInteger.TEN.pow(MAX_FACTOR_DIGITS);
        if (factor.numerator().abs().compareTo(bound) >= 0
                || factor.denominator().compareTo(bound) >= 0) {
            throw DomainException.invalid(
                    pointer, "A factor or rate has at most " + MAX_FACTOR_DIGITS + " digits in each part.");
        }
    }
}
