package io.consort.ipledger.scheme;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.PAID;
import static io.consort.ipledger.Sematech.STANDARD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What carries over from run to run, to the cent. */
class CarriedLimitsTest {

    private static final Payee R1 = new Payee("person:R-1");
    private static final Payee R2 = new Payee("person:R-2");
    private static final Payee ECE = new Payee("unit:utexas:ece");
    private static final Payee UTEXAS = new Payee("utexas");
    private static final LocalDate NEXT_YEAR = PAID.plusYears(1);

    /** The university's rule that is used as the example everywhere. */
    private static final Bands UNIVERSITY = new Bands(
            "university's rule",
            Basis.NET,
            Span.LIFE,
            List.of(
                    new Recipient.ByContribution(),
                    new Recipient.Named(ECE),
                    new Recipient.Named(UTEXAS),
                    new Recipient.Named(Payee.FUND)),
            List.of(
                    band("5000.00", 100, 0, 0, 0),
                    band("1000000.00", 40, 15, 15, 30),
                    new Band(null, rates(35, 20, 20, 25))));

    @Test
    void costsComeBackOverSeveralRunsAndNoFurther() {
        Recovery costs = new Recovery("costs", TI, usd("40000.00"), usd("25000.00"));
        Runs runs = new Runs(costs);
        assertThat(runs.run(PAID, "10000.00", "costs")).containsExactly(usd("10000.00"));
        assertThat(runs.run(PAID, "90000.00", "costs")).containsExactly(usd("25000.00"));
        assertThat(runs.run(NEXT_YEAR, "90000.00", "costs")).containsExactly(usd("5000.00"));
        assertThat(runs.run(NEXT_YEAR, "90000.00", "costs")).isEmpty();
        assertThat(runs.uses()).containsExactly(new Use("costs", null, usd("40000.00"), usd("0.00")));
    }

    @Test
    void aFixedSumIsDueInEachRunOnceAYearOrOnce() {
        assertThat(fixed(Span.RUN)).containsExactly("10.00", "10.00", "10.00");
        assertThat(fixed(Span.YEAR)).containsExactly("10.00", "", "10.00");
        assertThat(fixed(Span.LIFE)).containsExactly("10.00", "", "");
    }

    @Test
    void whatARunCannotPayOfAFixedSumTheNextDoes() {
        Runs runs = new Runs(new Fixed("office", IBM, usd("10.00"), Span.YEAR));
        assertThat(runs.run(PAID, "4.00", "office")).containsExactly(usd("4.00"));
        assertThat(runs.run(PAID, "50.00", "office")).containsExactly(usd("6.00"));
    }

    @Test
    void bandsPlaceAllOfTheirPartAndGoOnWhereTheLastRunEnded() {
        Runs runs = new Runs(UNIVERSITY);
        assertThat(runs.run(PAID, "4000.00"))
                .containsExactly(new Placement(UNIVERSITY.name(), R1, usd("4000.00"), null));
        assertThat(runs.run(NEXT_YEAR, "3000.00"))
                .containsExactly(
                        new Placement(UNIVERSITY.name(), R1, usd("1800.00"), null),
                        new Placement(UNIVERSITY.name(), ECE, usd("300.00"), null),
                        new Placement(UNIVERSITY.name(), UTEXAS, usd("300.00"), null),
                        new Placement(UNIVERSITY.name(), Payee.FUND, usd("600.00"), null));
        assertThat(runs.run(NEXT_YEAR, "993100.01", UNIVERSITY.name()))
                .containsExactly(usd("397235.01"), usd("148970.00"), usd("148970.00"), usd("297925.00"));
        assertThat(runs.uses()).containsExactly(new Use(UNIVERSITY.name(), null, usd("7000.00"), usd("993100.01")));
    }

    @Test
    void aNewVersionGoesOnWhereTheOldOneStopped() {
        Runs runs = new Runs(new Recovery("costs", TI, usd("100.00"), null));
        runs.run(PAID, "70.00");
        runs.tiers(new Recovery("costs", TI, usd("120.00"), null));
        assertThat(runs.run(PAID, "500.00", "costs")).containsExactly(usd("50.00"));
        runs.tiers(new Recovery("costs", TI, usd("90.00"), null));
        assertThat(runs.run(PAID, "500.00", "costs")).isEmpty();
    }

    @Test
    void bandsOverTheYearBeginAnewInTheNext() {
        Bands yearly = new Bands("bands", Basis.NET, Span.YEAR, UNIVERSITY.to(), UNIVERSITY.bands());
        Runs runs = new Runs(yearly);
        runs.run(PAID, "5000.00");
        assertThat(runs.run(PAID, "100.00", "bands").getFirst()).isEqualTo(usd("40.00"));
        assertThat(runs.run(NEXT_YEAR, "100.00", "bands")).containsExactly(usd("100.00"));
    }

    @Test
    void bandsOfTheGrossAmountShrinkAlikeWhenTaxLeavesLess() {
        Bands half = new Bands(
                "bands",
                Basis.GROSS,
                Span.RUN,
                List.of(new Recipient.Named(ECE), new Recipient.Named(UTEXAS)),
                List.of(new Band(null, rates(75, 25))));
        Proceeds taxed = new Proceeds(usd("100.00"), usd("60.00"), inventors(), owners(), Used.nothing(PAID));
        assertThat(new Waterfall(List.of(half, new Owners("owners")))
                        .place(taxed)
                        .placements())
                .extracting(Placement::amount)
                .containsExactly(usd("45.00"), usd("15.00"));
    }

    @Test
    void aRecipientThatTheAssetDoesNotHaveLeavesItsRateToTheTiersBelow() {
        Proceeds noInventors =
                new Proceeds(usd("100.00"), usd("100.00"), new LinkedHashMap<>(), owners(), Used.nothing(PAID));
        assertThat(new Waterfall(List.of(UNIVERSITY, new Owners("owners")))
                        .place(noInventors)
                        .placements())
                .containsExactly(new Placement("owners", Payee.of(IBM), usd("100.00"), null));
    }

    @Test
    void whoIsNotThereTakesNothingFromThoseWhoAre() {
        Bands half = new Bands(
                "bands",
                Basis.GROSS,
                Span.RUN,
                List.of(new Recipient.ByContribution(), new Recipient.Named(UTEXAS)),
                List.of(new Band(null, rates(50, 50))));
        Proceeds noInventors = new Proceeds(usd("100.00"), usd("60.00"), inventors(), owners(), Used.nothing(PAID));
        assertThat(new Waterfall(List.of(half, new Owners("owners")))
                        .place(noInventors)
                        .placements())
                .extracting(Placement::amount)
                .containsExactly(usd("50.00"), usd("10.00"));
    }

    @Test
    void aCeilingHoldsForAPayeeOverTheYearAndWhatIsAboveStays() {
        Runs runs = new Runs(new Bounded(new Inventors("reward", Fraction.ONE, Basis.NET), null, usd("60.00")));
        runs.people("R-1", "R-2");
        assertThat(runs.run(PAID, "100.00", "reward")).containsExactly(usd("50.00"), usd("50.00"));
        assertThat(runs.run(PAID, "100.00"))
                .containsExactly(
                        new Placement("reward", R1, usd("10.00"), usd("50.00")),
                        new Placement("reward", R2, usd("10.00"), usd("50.00")),
                        new Placement("owners", Payee.of(IBM), usd("80.00"), null));
        assertThat(runs.run(PAID, "100.00", "reward")).isEmpty();
        assertThat(runs.run(NEXT_YEAR, "100.00", "reward")).containsExactly(usd("50.00"), usd("50.00"));
    }

    @Test
    void aFloorIsFilledFromWhatIsLeftAndSharedWhereThatIsTooLittle() {
        Runs runs = new Runs(new Bounded(new Inventors("reward", Fraction.of(1, 10), Basis.NET), usd("30.00"), null));
        runs.people("R-1", "R-2");
        assertThat(runs.run(PAID, "40.00", "reward")).containsExactly(usd("20.00"), usd("20.00"));
        assertThat(runs.run(PAID, "100.00", "reward")).containsExactly(usd("10.00"), usd("10.00"));
        assertThat(runs.run(PAID, "100.00", "reward")).containsExactly(usd("5.00"), usd("5.00"));
    }

    @Test
    void unitsShareTheirPart() {
        Units units = new Units(
                "units",
                Fraction.of(1, 10),
                Basis.NET,
                List.of(new UnitShare(ECE, Fraction.of(2, 3)), new UnitShare(UTEXAS, Fraction.of(1, 3))));
        assertThat(new Runs(units).run(PAID, "100.00", "units")).containsExactly(usd("6.67"), usd("3.33"));
    }

    @Test
    void theRemainderGoesToOne() {
        Waterfall rest = new Waterfall(List.of(new Remainder("rest", TI)));
        assertThat(rest.place(new Proceeds(usd("1.00"), usd("1.00"), inventors(), owners(), Used.nothing(PAID)))
                        .placements())
                .containsExactly(new Placement("rest", Payee.of(TI), usd("1.00"), null));
    }

    @Test
    void aRunInThePastFindsWhatTheRunsBeforeItUsed() {
        Gauge gauge = Gauge.unused(usd("0.00"))
                .with(1, usd("5.00"))
                .with(2, usd("7.00"))
                .with(3, usd("1.00"));
        assertThat(gauge.before(1)).isEqualTo(usd("0.00"));
        assertThat(gauge.before(3)).isEqualTo(usd("12.00"));
        assertThat(gauge.with(1, usd("6.00")).before(2)).isEqualTo(usd("6.00"));
        assertThat(gauge.with(1, usd("0.00")).total()).isEqualTo(usd("8.00"));
    }

    @Test
    void limitsAreSound() {
        Inventors reward = new Inventors("reward", Fraction.ONE, Basis.NET);
        Recovery costs = new Recovery("costs", TI, usd("1.00"), null);
        assertInvalid("/perRun", () -> new Recovery("costs", TI, usd("1.00"), usd("0.00")));
        assertInvalid("/perRun", () -> new Recovery("costs", TI, usd("1.00"), Money.parse("EUR 1.00")));
        assertInvalid("/amount", () -> new Fixed("office", null, usd("0.00"), Span.RUN));
        assertInvalid("/tier", () -> new Bounded(costs, usd("1.00"), null));
        assertInvalid("/tier", () -> new Bounded(new Bounded(reward, usd("1.00"), null), usd("1.00"), null));
        assertInvalid("/tier", () -> new Bounded(UNIVERSITY, Money.parse("EUR 1.00"), null));
        assertInvalid("/ceiling", () -> new Bounded(reward, null, null));
        assertInvalid("/ceiling", () -> new Bounded(reward, null, usd("0.00")));
        assertInvalid("/floor", () -> new Bounded(reward, usd("0.00"), null));
        assertInvalid("/floor", () -> new Bounded(reward, usd("2.00"), usd("1.00")));
        assertInvalid("/floor", () -> new Bounded(reward, Money.parse("EUR 1.00"), usd("2.00")));
        assertInvalid("/rates", () -> new Band(null, rates(60, 41)));
        assertInvalid("/bands", () -> new Bands("b", Basis.NET, Span.RUN, UNIVERSITY.to(), List.of(band("1.00", 1))));
        assertInvalid(
                "/bands",
                () -> new Bands("b", Basis.NET, Span.RUN, UNIVERSITY.to(), List.of(new Band(null, rates(1, 1)))));
        assertInvalid("/to", () -> new Bands("b", Basis.NET, Span.RUN, List.of(), List.of(new Band(null, List.of()))));
        assertInvalid(
                "/to",
                () -> new Bands(
                        "b",
                        Basis.NET,
                        Span.RUN,
                        List.of(new Recipient.ByTitle(), new Recipient.ByTitle()),
                        List.of(new Band(null, rates(1, 1)))));
        assertInvalid("/payee", () -> new Recipient.Named(R1));
        assertInvalid("/unit", () -> new UnitShare(R1, Fraction.ONE));
        assertInvalid("/units", () -> units());
        assertInvalid("/units", () -> units(new UnitShare(ECE, Fraction.of(1, 2))));
        assertInvalid(
                "/units", () -> units(new UnitShare(ECE, Fraction.of(1, 2)), new UnitShare(ECE, Fraction.of(1, 2))));
    }

    private static Units units(UnitShare... shares) {
        return new Units("units", Fraction.ONE, Basis.NET, List.of(shares));
    }

    private static void assertInvalid(String pointer, ThrowingCallable make) {
        DomainException refusal = catchThrowableOfType(DomainException.class, make);
        assertThat(refusal).as(pointer).isNotNull();
        assertThat(refusal.fields().getFirst().pointer()).isEqualTo(pointer);
    }

    private static List<String> fixed(Span per) {
        Runs runs = new Runs(new Fixed("office", null, usd("10.00"), per));
        return List.of(PAID, PAID, NEXT_YEAR).stream()
                .map(on -> String.join(
                        " ",
                        runs.run(on, "50.00", "office").stream()
                                .map(each -> each.getAmount().toPlainString())
                                .toList()))
                .toList();
    }

    private static Band band(String upTo, int... percent) {
        return new Band(usd(upTo), rates(percent));
    }

    private static List<Fraction> rates(int... percent) {
        return java.util.stream.IntStream.of(percent)
                .mapToObj(each -> Fraction.of(each, 100))
                .toList();
    }

    private static SequencedMap<PersonId, Fraction> inventors(String... ids) {
        SequencedMap<PersonId, Fraction> people = new LinkedHashMap<>();
        for (String id : ids) {
            people.put(new PersonId(id), Fraction.of(1, ids.length));
        }
        return people;
    }

    private static SequencedMap<OrganisationId, Fraction> owners() {
        SequencedMap<OrganisationId, Fraction> owners = new LinkedHashMap<>();
        owners.put(IBM, Fraction.ONE);
        return owners;
    }

    /** Runs of one scheme on one asset, each after the other. */
    private static final class Runs {

        private Waterfall waterfall;
        private SequencedMap<PersonId, Fraction> inventors = inventors("R-1");
        private Meters meters = Meters.EMPTY;
        private List<Use> uses = List.of();
        private int run;

        Runs(Tier tier) {
            waterfall = new Waterfall(List.of(tier, new Owners("owners")));
        }

        void tiers(Tier tier) {
            waterfall = new Waterfall(List.of(tier, new Owners("owners")));
        }

        void people(String... ids) {
            inventors = CarriedLimitsTest.inventors(ids);
        }

        List<Placement> run(LocalDate on, String amount) {
            run++;
            Placed placed = waterfall.place(
                    new Proceeds(usd(amount), usd(amount), inventors, owners(), meters.before(STANDARD, A1, on, run)));
            uses = placed.uses();
            uses.forEach(use -> meters = meters.with(STANDARD, A1, run, use));
            for (Placement each : placed.placements()) {
                if (each.before() != null) {
                    meters = meters.with(STANDARD, each.payee(), on.getYear(), run, each.tier(), each.amount());
                }
            }
            return placed.placements();
        }

        List<Money> run(LocalDate on, String amount, String tier) {
            return run(on, amount).stream()
                    .filter(each -> each.tier().equals(tier))
                    .map(Placement::amount)
                    .toList();
        }

        List<Use> uses() {
            return uses;
        }
    }
}
