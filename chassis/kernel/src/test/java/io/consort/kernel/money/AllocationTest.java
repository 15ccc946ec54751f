package io.consort.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.problem.DomainException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class AllocationTest {

    private static final Fraction THIRD = Fraction.of(1, 3);

    private static SequencedMap<String, Fraction> weights(Fraction... weights) {
        SequencedMap<String, Fraction> map = new LinkedHashMap<>();
        IntStream.range(0, weights.length).forEach(i -> map.put("p" + i, weights[i]));
        return map;
    }

    @Test
    void givesLeftOverUnitsToTheLargestRemainders() {
        assertThat(Allocation.split(
                        BigInteger.valueOf(100), List.of(Fraction.of(1, 2), Fraction.of(1, 3), Fraction.of(1, 6))))
                .containsExactly(BigInteger.valueOf(50), BigInteger.valueOf(33), BigInteger.valueOf(17));
    }

    @Test
    void breaksTiesByPosition() {
        assertThat(Allocation.split(Money.parse("USD 0.02"), weights(THIRD, THIRD, THIRD))
                        .values())
                .containsExactly(Money.parse("USD 0.01"), Money.parse("USD 0.01"), Money.parse("USD 0.00"));
    }

    @Test
    void keepsTheCurrencysOwnScale() {
        assertThat(Allocation.split(Money.parse("JPY 100"), weights(THIRD, THIRD, THIRD))
                        .values())
                .containsExactly(Money.parse("JPY 34"), Money.parse("JPY 33"), Money.parse("JPY 33"));
        assertThat(Allocation.split(Money.parse("BHD 0.001"), weights(THIRD, THIRD))
                        .values())
                .containsExactly(Money.parse("BHD 0.001"), Money.parse("BHD 0.000"));
    }

    @Test
    void splitsBeyondWhatALongHolds() {
        Money whole = Money.of(CurrencyUnit.USD, new BigDecimal("123456789012345678901234567.89"));
        SequencedMap<String, Money> parts = Allocation.split(whole, weights(THIRD, THIRD, THIRD));
        assertThat(Allocation.sum(Money.zero(CurrencyUnit.USD), parts)).isEqualTo(whole);
    }

    @Test
    void refusesWhatCannotBeSplit() {
        assertThatThrownBy(() -> Allocation.split(Money.parse("USD 1.00"), weights()))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Allocation.split(Money.parse("USD 1.00"), weights(Fraction.ZERO)))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Allocation.split(Money.parse("USD 1.00"), weights(Fraction.ONE, Fraction.of(-1, 2))))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Allocation.split(Money.parse("USD -0.01"), weights(Fraction.ONE)))
                .isInstanceOf(DomainException.class);
    }

    @Property
    void partsSumToTheWholeAndNoneIsOffByAUnitOrMore(
            @ForAll @LongRange(min = 0) long amount,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 1_000_000) Integer> weights) {
        List<Fraction> fractions =
                weights.stream().map(weight -> Fraction.of(weight + 1L, 7)).toList();
        List<BigInteger> parts = Allocation.split(BigInteger.valueOf(amount), fractions);
        assertThat(parts.stream().reduce(BigInteger.ZERO, BigInteger::add)).isEqualTo(BigInteger.valueOf(amount));
        Fraction sum = Fraction.sum(fractions);
        for (int i = 0; i < parts.size(); i++) {
            BigInteger scaled = BigInteger.valueOf(amount)
                    .multiply(fractions.get(i).numerator())
                    .multiply(sum.denominator());
            BigInteger exactDenominator = fractions.get(i).denominator().multiply(sum.numerator());
            BigInteger distance =
                    parts.get(i).multiply(exactDenominator).subtract(scaled).abs();
            assertThat(distance).isLessThan(exactDenominator);
        }
    }

    @Property
    void takesNeverMoreThanTheRate(
            @ForAll @LongRange(min = 0) long minor, @ForAll @IntRange(min = 0, max = 100) int percent) {
        Money money = Money.ofMinor(CurrencyUnit.EUR, minor);
        BigInteger part = Allocation.floor(money, Fraction.of(percent, 100))
                .getAmountMinor()
                .toBigIntegerExact();
        BigInteger exact = BigInteger.valueOf(minor).multiply(BigInteger.valueOf(percent));
        assertThat(part.multiply(BigInteger.valueOf(100))).isLessThanOrEqualTo(exact);
        assertThat(part.add(BigInteger.ONE).multiply(BigInteger.valueOf(100))).isGreaterThan(exact);
    }
}
