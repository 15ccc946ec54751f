package io.consort.finance.grant;

import static io.consort.finance.Books.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import org.junit.jupiter.api.Test;

class MatchingRuleTest {

    @Test
    void refusesARatioOrCeilingOfZeroOrLess() {
        assertThat(pointer("0", "1.00", 1988, 1996)).isEqualTo("/ratio");
        assertThat(pointer("-1", "1.00", 1988, 1996)).isEqualTo("/ratio");
        assertThat(pointer("1", "0.00", 1988, 1996)).isEqualTo("/ceilingPerYear/amount");
    }

    @Test
    void refusesYearsOutOfOrder() {
        assertThat(pointer("1", "1.00", 1989, 1988)).isEqualTo("/lastYear");
    }

    @Test
    void coversItsFirstAndLastYear() {
        MatchingRule rule = new MatchingRule(Fraction.ONE, usd("1.00"), 1988, 1996);

        assertThat(rule.covers(1987)).isFalse();
        assertThat(rule.covers(1988)).isTrue();
        assertThat(rule.covers(1996)).isTrue();
        assertThat(rule.covers(1997)).isFalse();
    }

    private static String pointer(String ratio, String ceiling, int first, int last) {
        return catchThrowableOfType(
                        DomainException.class, () -> new MatchingRule(Fraction.parse(ratio), usd(ceiling), first, last))
                .fields()
                .getFirst()
                .pointer();
    }
}
