package io.consort.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.problem.DomainException;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    @Test
    void isKeptInLowestTermsWithAPositiveDenominator() {
        assertThat(Fraction.of(2, -6)).isEqualTo(Fraction.of(-1, 3)).hasToString("-1/3");
        assertThat(Fraction.of(0, -5)).isEqualTo(Fraction.ZERO).hasToString("0");
        assertThat(Fraction.of(6, 3)).hasToString("2");
    }

    @Test
    void hasNoDenominatorOfZero() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(DomainException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1/",
                "/3",
                "1.5",
                "+1",
                " 1/3",
                "1/3 ",
                "1/-3",
                "0x1",
                "1e3",
                "1234567890123456789012345678901"
            })
    void refusesWhatIsNoFraction(String text) {
        assertThatThrownBy(() -> Fraction.parse(text)).isInstanceOf(DomainException.class);
    }

    @Test
    void isAShareAboveNothingUpToTheWhole() {
        assertThat(Fraction.ZERO.isShare()).isFalse();
        assertThat(Fraction.of(1, 1_000_000).isShare()).isTrue();
        assertThat(Fraction.ONE.isShare()).isTrue();
        assertThat(Fraction.of(4, 3).isShare()).isFalse();
        assertThat(Fraction.of(-1, 3).isShare()).isFalse();
    }

    @Property
    void readsWhatItWrites(@ForAll long numerator, @ForAll @LongRange(min = 1) long denominator) {
        Fraction fraction = Fraction.of(numerator, denominator);
        assertThat(Fraction.parse(fraction.toString())).isEqualTo(fraction);
    }

    @Property
    void addsAsFractionsDo(
            @ForAll int a, @ForAll @LongRange(min = 1) long b, @ForAll int c, @ForAll @LongRange(min = 1) long d) {
        Fraction sum = Fraction.of(a, b).plus(Fraction.of(c, d));
        BigInteger left = sum.numerator().multiply(BigInteger.valueOf(b)).multiply(BigInteger.valueOf(d));
        BigInteger right = sum.denominator()
                .multiply(BigInteger.valueOf(a)
                        .multiply(BigInteger.valueOf(d))
                        .add(BigInteger.valueOf(c).multiply(BigInteger.valueOf(b))));
        assertThat(left).isEqualTo(right);
        assertThat(sum.minus(Fraction.of(c, d))).isEqualTo(Fraction.of(a, b));
    }

    @Property
    void ordersAsTheDifferenceSays(@ForAll int a, @ForAll @LongRange(min = 1, max = 1_000_000) long b, @ForAll int c) {
        Fraction one = Fraction.of(a, b);
        Fraction other = Fraction.of(c, b);
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(one.minus(other).signum());
    }

    @Test
    void sumsNothingToZero() {
        assertThat(Fraction.sum(List.of())).isEqualTo(Fraction.ZERO);
        assertThat(Fraction.sum(List.of(Fraction.of(1, 3), Fraction.of(1, 3), Fraction.of(1, 3))))
                .isEqualTo(Fraction.ONE);
    }
}
