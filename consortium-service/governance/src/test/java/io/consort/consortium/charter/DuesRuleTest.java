package io.consort.consortium.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.consort.consortium.rule.ClassId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class DuesRuleTest {

    private static final Basis SALES = new Basis("sales", 1);
    private static final DuesRule.Banded BANDED = new DuesRule.Banded(
            SALES, List.of(band("0.00", "100.00"), band("1000.00", "250.00"), band("5000.00", "400.00")));

    @Property
    void clampRisesWithTheBasisAndStaysWithinItsBounds(
            @ForAll @LongRange(min = 1, max = 1_000) long numerator,
            @ForAll @LongRange(min = 0, max = 100_000_000_000L) long lower,
            @ForAll @LongRange(min = 0, max = 100_000_000_000L) long more) {
        DuesRule.Clamp clamp =
                new DuesRule.Clamp(Fraction.of(numerator, 1_000), SALES, usd("10.00"), usd("5000000.00"));
        Money less = clamp.due(cents(lower));
        Money greater = clamp.due(cents(lower + more));
        assertThat(less).isLessThanOrEqualTo(greater);
        assertThat(less).isGreaterThanOrEqualTo(usd("10.00"));
        assertThat(greater).isLessThanOrEqualTo(usd("5000000.00"));
    }

    @Property
    void clampIsTheExactShareWithinItsBounds(@ForAll @LongRange(min = 100_000, max = 1_000_000) long hundreds) {
        DuesRule.Clamp clamp = new DuesRule.Clamp(Fraction.of(1, 100), SALES, usd("0.01"), usd("5000000.00"));
        assertThat(clamp.due(cents(hundreds * 100))).isEqualTo(cents(hundreds));
        assertThat(clamp.due(cents(hundreds * 100 + 99))).isEqualTo(cents(hundreds));
    }

    @Example
    void bandsBeginAtTheirThreshold() {
        assertThat(BANDED.due(usd("0.00"))).isEqualTo(usd("100.00"));
        assertThat(BANDED.due(usd("999.99"))).isEqualTo(usd("100.00"));
        assertThat(BANDED.due(usd("1000.00"))).isEqualTo(usd("250.00"));
        assertThat(BANDED.due(usd("4999.99"))).isEqualTo(usd("250.00"));
        assertThat(BANDED.due(usd("9999999.99"))).isEqualTo(usd("400.00"));
    }

    @Example
    void refusesRulesThatContradictThemselves() {
        refuses("/maximum", () -> new DuesRule.Clamp(Fraction.of(1, 2), SALES, usd("2.00"), usd("1.00")));
        refuses("/maximum", () -> new DuesRule.Clamp(Fraction.of(1, 2), SALES, usd("2.00"), Money.parse("EUR 3.00")));
        refuses("/minimum", () -> new DuesRule.Clamp(Fraction.of(1, 2), SALES, usd("-2.00"), usd("1.00")));
        refuses("/rate", () -> new DuesRule.Clamp(Fraction.ZERO, SALES, usd("1.00"), usd("2.00")));
        refuses("/rate", () -> new DuesRule.Clamp(Fraction.of(3, 2), SALES, usd("1.00"), usd("2.00")));
        refuses("/amount", () -> new DuesRule.Fixed(usd("-0.01")));
        refuses("/bands", () -> new DuesRule.Banded(SALES, List.of()));
        refuses("/bands/0/from", () -> new DuesRule.Banded(SALES, List.of(band("1.00", "1.00"))));
        refuses("/bands/1/from", () -> new DuesRule.Banded(SALES, List.of(band("0.00", "1.00"), band("0.00", "2.00"))));
        refuses(
                "/bands/1/dues",
                () -> new DuesRule.Banded(SALES, List.of(band("0.00", "1.00"), band("1.00", "-2.00"))));
        refuses("/yearsBefore", () -> new Basis("sales", -1));
    }

    @Example
    void refusesChartersThatContradictThemselves() {
        MembershipClass full = member("full", new DuesRule.Fixed(usd("5.00")));
        refuses("/classes", () -> charter(12));
        refuses("/classes", () -> charter(12, full, member("full", new DuesRule.Exempt())));
        refuses("/classes/0/dues", () -> charter(12, member("full", new DuesRule.Fixed(Money.parse("EUR 5.00")))));
        refuses("/noticeMonths", () -> charter(-1, full));
        refuses("/noticeMonths", () -> charter(61, full));
        refuses(
                "/votes",
                () -> new MembershipClass(
                        new ClassId("watch"), "Observer", ClassStanding.OBSERVER, true, new DuesRule.Exempt()));
    }

    private static Charter charter(int noticeMonths, MembershipClass... classes) {
        return Charter.plain(
                1,
                new io.consort.kernel.identity.OrganisationId("office"),
                CurrencyUnit.USD,
                noticeMonths,
                List.of(classes));
    }

    private static MembershipClass member(String id, DuesRule dues) {
        return new MembershipClass(new ClassId(id), id, ClassStanding.MEMBER, true, dues);
    }

    private static void refuses(String pointer, ThrowingCallable making) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(making)
                .satisfies(refusal ->
                        assertThat(refusal.fields().getFirst().pointer()).isEqualTo(pointer));
    }

    private static Band band(String from, String dues) {
        return new Band(usd(from), usd(dues));
    }

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    private static Money cents(long cents) {
        return Money.ofMinor(CurrencyUnit.USD, cents);
    }
}
