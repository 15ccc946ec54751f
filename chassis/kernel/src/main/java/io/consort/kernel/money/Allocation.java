package io.consort.kernel.money;

import io.consort.kernel.problem.DomainException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.joda.money.Money;

/**
 * Splits money by weights so that the parts sum exactly to the whole, by the largest remainder (Hamilton's method): each
 * part gets {@code floor(amount * weight / weights)}, and the units left over go one each to the largest remainders, ties to
 * the earlier position.
 */
public final class Allocation {

    private Allocation() {}

    /**
     * @param whole what is split; zero or more
     * @param weights at least one, none negative, not all zero; their order breaks ties
     * @return a part for each key, in the same order; the parts sum to the whole
     * @throws DomainException INVALID when there is nothing to split by, or an amount or weight is negative
     */
    public static <K> SequencedMap<K, Money> split(Money whole, SequencedMap<K, Fraction> weights) {
        List<BigInteger> parts = split(minor(whole), List.copyOf(weights.values()));
        SequencedMap<K, Money> result = new LinkedHashMap<>();
        int position = 0;
        for (K key : weights.keySet()) {
            result.put(key, ofMinor(whole, parts.get(position++)));
        }
        return result;
    }

    /** As the other, on whole units. */
    public static List<BigInteger> split(BigInteger amount, List<Fraction> weights) {
        Fraction sum = Fraction.sum(weights);
        if (sum.signum() <= 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw DomainException.invalid("", "A split needs weights of zero or more that are not all zero.");
        }
        if (amount.signum() < 0) {
            throw DomainException.invalid("", "A negative amount cannot be split.");
        }
        BigInteger common = weights.stream()
                .map(Fraction::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
        List<BigInteger> whole = weights.stream()
                .map(weight -> weight.numerator().multiply(common.divide(weight.denominator())))
                .toList();
        BigInteger total = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);

        List<BigInteger> parts = new ArrayList<>(weights.size());
        List<Remainder> remainders = new ArrayList<>(weights.size());
        BigInteger left = amount;
        for (int position = 0; position < whole.size(); position++) {
            BigInteger[] division = amount.multiply(whole.get(position)).divideAndRemainder(total);
            parts.add(division[0]);
            remainders.add(new Remainder(position, division[1]));
            left = left.subtract(division[0]);
        }
        remainders.sort(Comparator.comparing(Remainder::size).reversed().thenComparingInt(Remainder::position));
        for (Remainder remainder : remainders.subList(0, left.intValueExact())) {
            parts.set(remainder.position(), parts.get(remainder.position()).add(BigInteger.ONE));
        }
        return parts;
    }

    /**
     * The greatest whole number of minor units not above {@code rate * money}.
     *
     * @param rate zero or more
     */
    public static Money floor(Money money, Fraction rate) {
        return ofMinor(money, minor(money).multiply(rate.numerator()).divide(rate.denominator()));
    }

    private static BigInteger minor(Money money) {
        return money.getAmountMinor().toBigIntegerExact();
    }

    private static Money ofMinor(Money like, BigInteger minor) {
        return Money.of(like.getCurrencyUnit(), new BigDecimal(minor, like.getScale()));
    }

    private record Remainder(int position, BigInteger size) {}

    /** The whole of several amounts of one currency, by key; for checks that parts sum to a whole. */
    public static Money sum(Money zero, Map<?, Money> parts) {
        return parts.values().stream().reduce(zero, Money::plus);
    }
}
