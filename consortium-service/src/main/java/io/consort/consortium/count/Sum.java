package io.consort.consortium.count;

import io.consort.kernel.money.Fraction;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
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

    /** By halves, so that the long fractions which many denominators make are added a few times and not once for each of them. */
    private static Fraction total(Map<BigInteger, BigInteger> numerators) {
        List<Fraction> parts = numerators.entrySet().stream()
                .map(each -> new Fraction(each.getValue(), each.getKey()))
                .toList();
        return total(parts);
    }

    private static Fraction total(List<Fraction> parts) {
        int half = parts.size() / 2;
        return parts.size() <= 2
                ? Fraction.sum(parts)
                : total(parts.subList(0, half)).plus(total(parts.subList(half, parts.size())));
    }
}
