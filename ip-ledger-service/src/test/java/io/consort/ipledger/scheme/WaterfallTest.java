package io.consort.ipledger.scheme;

import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.PAID;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.WATERFALL;
import static io.consort.ipledger.Sematech.thirds;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class WaterfallTest {

    private static final Owners OWNERS = new Owners("owners");
    private static final Payee R1 = new Payee("person:R-1");

    @Test
    void placesTheSematechRoyaltyToTheCent() {
        assertThat(WATERFALL
                        .place(proceeds("1000000.01", "1000000.01", inventors("R-1", "R-2", "R-3")))
                        .placements())
                .containsExactly(
                        new Placement("consortium levy", Payee.FUND, usd("100000.00"), null),
                        new Placement("filing costs", Payee.of(TI), usd("40000.00"), null),
                        new Placement("inventors' reward", R1, usd("86000.00"), null),
                        new Placement("inventors' reward", new Payee("person:R-2"), usd("86000.00"), null),
                        new Placement("inventors' reward", new Payee("person:R-3"), usd("86000.00"), null),
                        new Placement("owners by title", Payee.of(IBM), usd("200666.67"), null),
                        new Placement("owners by title", Payee.of(TI), usd("200666.67"), null),
                        new Placement("owners by title", Payee.of(UTEXAS), usd("200666.67"), null));
    }

    @Test
    void aTierGetsNoMoreThanIsLeft() {
        assertThat(WATERFALL
                        .place(proceeds("1000.00", "1000.00", inventors("R-1")))
                        .placements())
                .containsExactly(
                        new Placement("consortium levy", Payee.FUND, usd("100.00"), null),
                        new Placement("filing costs", Payee.of(TI), usd("900.00"), null));
    }

    @Test
    void aLevyOnGrossIsOfTheAmountBeforeTax() {
        Waterfall levy = waterfall(new Levy("levy", Fraction.of(1, 10), Basis.GROSS, INTEL));
        assertThat(levy.place(proceeds("1000.00", "700.00", inventors())).placements())
                .contains(new Placement("levy", Payee.of(INTEL), usd("100.00"), null))
                .contains(new Placement("owners", Payee.of(IBM), usd("200.00"), null));
    }

    @Test
    void aLevyOnNetIsOfWhatIsLeft() {
        Waterfall levy = waterfall(
                new Recovery("costs", TI, usd("500.00"), null), new Levy("levy", Fraction.of(1, 10), Basis.NET, null));
        assertThat(levy.place(proceeds("1000.00", "1000.00", inventors())).placements())
                .contains(new Placement("levy", Payee.FUND, usd("50.00"), null));
    }

    @Test
    void theRewardOfAnAssetWithoutInventorsStaysForItsOwners() {
        Waterfall reward = waterfall(new Inventors("reward", Fraction.of(3, 10), Basis.NET));
        assertThat(reward.place(proceeds("900.00", "900.00", inventors())).placements())
                .extracting(Placement::amount)
                .containsExactly(usd("300.00"), usd("300.00"), usd("300.00"));
    }

    @Test
    void bandsTakeTheirRateOfWhatLiesInThem() {
        Bands bands = bands(
                new Band(usd("5000.00"), List.of(Fraction.ONE)),
                new Band(usd("1000000.00"), List.of(Fraction.of(40, 100))),
                new Band(null, List.of(Fraction.of(35, 100))));
        Waterfall reward = waterfall(bands);
        assertThat(first(reward, "4999.99")).isEqualTo(usd("4999.99"));
        assertThat(first(reward, "5000.00")).isEqualTo(usd("5000.00"));
        assertThat(first(reward, "5000.05")).isEqualTo(usd("5000.02"));
        assertThat(first(reward, "1000000.00")).isEqualTo(usd("403000.00"));
        assertThat(first(reward, "2000000.00")).isEqualTo(usd("753000.00"));
        assertThat(reward.place(proceeds("900.00", "900.00", inventors())).placements())
                .hasSize(3)
                .allMatch(placement -> placement.tier().equals("owners"));
    }

    @Test
    void unitsThatCannotBeSplitGoToTheLargestRemainders() {
        assertThat(waterfall().place(proceeds("0.05", "0.05", inventors())).placements())
                .extracting(Placement::amount)
                .containsExactly(usd("0.02"), usd("0.02"), usd("0.01"));
    }

    @Test
    void refusesIncomeInAnotherCurrencyThanItsCaps() {
        Proceeds euros = new Proceeds(
                Money.parse("EUR 10.00"),
                Money.parse("EUR 10.00"),
                inventors(),
                thirds(IBM, TI, UTEXAS),
                Used.nothing(PAID));
        DomainException refusal = catchThrowableOfType(DomainException.class, () -> WATERFALL.place(euros));
        assertThat(refusal.slug()).isEqualTo("scheme-in-other-currency");
        assertThat(waterfall(new Levy("levy", THIRD, Basis.NET, null))
                        .place(euros)
                        .placements())
                .hasSize(4);
    }

    @Test
    void everyUnitMustHaveAPlace() {
        assertInvalid("/tiers", () -> new Waterfall(List.of()));
        assertInvalid("/tiers", () -> new Waterfall(List.of(new Levy("levy", THIRD, Basis.NET, null))));
        assertInvalid("/tiers", () -> new Waterfall(List.of(OWNERS, new Levy("levy", THIRD, Basis.NET, null))));
        assertInvalid("/tiers", () -> new Waterfall(List.of(new Owners("first"), OWNERS)));
        assertInvalid("/tiers", () -> new Waterfall(List.of(new Remainder("rest", null), OWNERS)));
        assertInvalid("/tiers", () -> new Waterfall(List.of(new Bounded(new Owners("capped"), null, usd("1.00")))));
    }

    @Test
    void tiersDifferInNameAndAgreeInCurrency() {
        assertInvalid("/tiers", () -> waterfall(new Levy("owners", THIRD, Basis.NET, null)));
        assertInvalid(
                "/tiers",
                () -> waterfall(
                        new Recovery("a", TI, usd("1.00"), null),
                        new Recovery("b", TI, Money.parse("EUR 1.00"), null)));
    }

    @Test
    void ratesCapsAndBandsAreSound() {
        assertInvalid("/rate", () -> new Levy("levy", Fraction.ZERO, Basis.NET, null));
        assertInvalid("/rate", () -> new Inventors("reward", Fraction.of(4, 3), Basis.NET));
        assertInvalid("/cap", () -> new Recovery("costs", TI, usd("0.00"), null));
        assertInvalid("/name", () -> new Owners(" "));
        assertInvalid("/rates", () -> new Band(null, List.of(Fraction.of(-1, 3))));
        assertInvalid("/bands", () -> bands());
        assertInvalid("/bands", () -> bands(new Band(usd("1.00"), List.of(THIRD))));
        assertInvalid("/bands", () -> bands(new Band(null, List.of(THIRD)), new Band(null, List.of(THIRD))));
        assertInvalid(
                "/bands",
                () -> bands(
                        new Band(usd("2.00"), List.of(THIRD)),
                        new Band(usd("2.00"), List.of(THIRD)),
                        new Band(null, List.of(THIRD))));
        assertInvalid(
                "/bands",
                () -> bands(
                        new Band(usd("2.00"), List.of(THIRD)),
                        new Band(Money.parse("EUR 3.00"), List.of(THIRD)),
                        new Band(null, List.of(THIRD))));
        assertInvalid("/bands", () -> bands(new Band(usd("0.00"), List.of(THIRD)), new Band(null, List.of(THIRD))));
    }

    private static void assertInvalid(String pointer, org.assertj.core.api.ThrowableAssert.ThrowingCallable make) {
        DomainException refusal = catchThrowableOfType(DomainException.class, make);
        assertThat(refusal).isNotNull();
        assertThat(refusal.fields().getFirst().pointer()).isEqualTo(pointer);
    }

    private static Bands bands(Band... bands) {
        return new Bands("reward", Basis.NET, Span.RUN, List.of(new Recipient.ByContribution()), List.of(bands));
    }

    private static Money first(Waterfall waterfall, String amount) {
        return waterfall
                .place(proceeds(amount, amount, inventors("R-1")))
                .placements()
                .getFirst()
                .amount();
    }

    private static Waterfall waterfall(Tier... tiers) {
        List<Tier> all = new ArrayList<>(List.of(tiers));
        all.add(OWNERS);
        return new Waterfall(all);
    }

    private static Proceeds proceeds(String gross, String received, SequencedMap<PersonId, Fraction> inventors) {
        return new Proceeds(usd(gross), usd(received), inventors, thirds(IBM, TI, UTEXAS), Used.nothing(PAID));
    }

    private static SequencedMap<PersonId, Fraction> inventors(String... ids) {
        SequencedMap<PersonId, Fraction> inventors = new LinkedHashMap<>();
        for (String id : ids) {
            inventors.put(new PersonId(id), Fraction.of(1, ids.length));
        }
        return inventors;
    }
}
