package io.consort.consortium.count;

import io.consort.kernel.money.Fraction;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * Adds many fractions. Numerators are added for each denominator apart, so that a sum of thousands reduces once for each of the
 * few denominators there are and not once for each term.
 */
final class Sum {

    private final Map<BigInteger, BigInteger> seats = new HashMap<>();
    private final Map<BigInteger, BigInteger> weights = new HashMap<>();

    void add(Fraction seatPart, Fraction weight) {
        seats.merge(seatPart.denominator(), seatPart.numerator(), BigInteger::add);
        weights.merge(weight.denominator(), weight.numerator(), BigInteger::add);
    }

    Amount total() {
        return new Amount(total(seats), total(weights));
    }

    private static Fraction total(Map<BigInteger, BigInteger> numerators) {
        Fraction total = Fraction.ZERO;
        for (Map.Entry<BigInteger, BigInteger> each : numerators.entrySet()) {
            total = total.plus(new Fraction(each.getValue(), each.getKey()));
        }
        return total;
    }
}
