package io.consort.consortium.count;

import io.consort.kernel.money.Fraction;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds many fractions. Numerators are added for each denominator apart, and what they come to is brought to one denominator by
 * halves: the long numbers that many denominators make are added a few times, and reduced to lowest terms once, at the end.
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
        List<Part> parts = numerators.entrySet().stream()
                .map(each -> Part.of(new Fraction(each.getValue(), each.getKey())))
                .toList();
        Part total = total(parts);
        return new Fraction(total.numerator, total.denominator);
    }

    private static Part total(List<Part> parts) {
        int half = parts.size() / 2;
        return switch (parts.size()) {
            case 0 -> Part.NOTHING;
            case 1 -> parts.getFirst();
            default -> total(parts.subList(0, half)).plus(total(parts.subList(half, parts.size())));
        };
    }

    /** Over a common denominator, which need not be the lowest. */
    private record Part(BigInteger numerator, BigInteger denominator) {

        private static final Part NOTHING = new Part(BigInteger.ZERO, BigInteger.ONE);

        private static Part of(Fraction fraction) {
            return new Part(fraction.numerator(), fraction.denominator());
        }

        /** Over the least common multiple: its parts share small factors, and the numbers stay a good deal shorter for it. */
        private Part plus(Part other) {
            BigInteger common = denominator.gcd(other.denominator);
            BigInteger rest = other.denominator.divide(common);
            return new Part(
                    numerator.multiply(rest).add(other.numerator.multiply(denominator.divide(common))),
                    denominator.multiply(rest));
        }
    }
}
