package io.consort.ipledger.distribution;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.ADOPT;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.PAID;
import static io.consort.ipledger.Sematech.ROYALTY;
import static io.consort.ipledger.Sematech.STANDARD;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.TI_TO_INTEL;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.WATERFALL;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.DistributionEvent.IncomeDistributed;
import io.consort.ipledger.distribution.DistributionEvent.PayeeCredited;
import io.consort.ipledger.income.IncomeAccess;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.scheme.AdoptScheme;
import io.consort.ipledger.scheme.Basis;
import io.consort.ipledger.scheme.Bounded;
import io.consort.ipledger.scheme.Owners;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.Placement;
import io.consort.ipledger.scheme.Remainder;
import io.consort.ipledger.scheme.ResolutionId;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.ipledger.scheme.Schemes;
import io.consort.ipledger.scheme.UnitShare;
import io.consort.ipledger.scheme.Units;
import io.consort.ipledger.scheme.Use;
import io.consort.ipledger.scheme.Waterfall;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DistributeIncomeTest {

    private static final DistributionId D1 = new DistributionId("D-1");
    private static final IncomeId I1 = new IncomeId("I-1");
    private static final DistributeIncome DISTRIBUTE = new DistributeIncome(I1, STANDARD, 1);
    private static final Pins PINS = new Pins(I1, A1, STANDARD, 1, PAID, 1);

    @Test
    void placesTheSematechRoyaltyWithAnEntryForEachPayee() {
        Money gross = usd("1000000.01");
        var after = recorded()
                .when(DISTRIBUTE)
                .then(
                        new IncomeDistributed(
                                D1,
                                PINS,
                                gross,
                                gross,
                                List.of(new Use("filing costs", null, usd("0.00"), usd("40000.00"))),
                                7),
                        credited("consortium:fund", new Line("consortium levy", usd("100000.00"), null)),
                        credited(
                                "ti",
                                new Line("filing costs", usd("40000.00"), null),
                                new Line("owners by title", usd("200666.67"), null)),
                        credited("person:R-1", new Line("inventors' reward", usd("86000.00"), null)),
                        credited("person:R-2", new Line("inventors' reward", usd("86000.00"), null)),
                        credited("person:R-3", new Line("inventors' reward", usd("86000.00"), null)),
                        credited("ibm", new Line("owners by title", usd("200666.67"), null)),
                        credited("utexas", new Line("owners by title", usd("200666.67"), null)));

        Distribution distribution = Distributions.of(after.state()).require(D1);
        assertThat(distribution.statements()).hasSize(7);
        assertThat(distribution.require(Payee.of(TI)).total()).isEqualTo(usd("240666.67"));
        assertThat(distribution.require(Payee.of(TI)).seq()).isEqualTo(after.seq() - 5);
        assertThat(Money.total(distribution.statements().values().stream()
                        .map(Statement::total)
                        .toList()))
                .isEqualTo(gross);
    }

    @Test
    void paysWhoOwnsTheAssetOnTheEffectiveDateAndNobodyElse() {
        var statements = Distributions.of(recorded()
                        .done(By.resolution(new AssignShare(A1, TI_TO_INTEL)))
                        .done(By.resolution(new AssignShare(A1, new Assignment(IBM, INTEL, THIRD, PAID))))
                        .done(DISTRIBUTE)
                        .state())
                .require(D1)
                .statements();
        assertThat(statements.keySet()).contains(Payee.of(INTEL)).doesNotContain(Payee.of(IBM));
        assertThat(statements.get(Payee.of(INTEL)).total()).isEqualTo(usd("200666.67"));
    }

    @Test
    void refusesToDistributeTwice() {
        DomainException refusal = recorded().done(DISTRIBUTE).when(DISTRIBUTE).thenRefused("income-distributed");
        assertThat(refusal.detail()).isEqualTo("Income I-1 was distributed already, by D-1.");
    }

    @Test
    void refusesWhatIsNotThere() {
        recorded().when(new DistributeIncome(new IncomeId("I-2"), STANDARD, 1)).thenRefused("not-found");
        recorded().when(new DistributeIncome(I1, STANDARD, 2)).thenRefused("not-found");
    }

    @Test
    void distributesByTheVersionInEffectAtTheIncomesDate() {
        var later = recorded()
                .done(new AdoptScheme(
                        STANDARD,
                        "All for the fund",
                        new Waterfall(List.of(new Remainder("all", null))),
                        new ResolutionId("R-8"),
                        PAID.plusDays(1)));
        assertThat(Distributions.of(later.done(new DistributeIncome(I1, STANDARD, null))
                                .state())
                        .require(D1)
                        .pins()
                        .version())
                .isEqualTo(1);
        assertThat(later.when(new DistributeIncome(I1, STANDARD, 2))
                        .thenRefused("scheme-not-in-effect")
                        .detail())
                .isEqualTo("Not version 2 of standard is in effect for income of 1992-06-30, but version 1: a version"
                        + " takes effect by a resolution.");
        later.when(new DistributeIncome(I1, new SchemeId("other"), null)).thenRefused("not-found");
        registered()
                .done(new AdoptScheme(STANDARD, "Proposed", WATERFALL, null, null))
                .done(new RecordIncome(ROYALTY, null))
                .when(new DistributeIncome(I1, STANDARD, null))
                .thenRefused("scheme-not-in-effect");
    }

    @Test
    void aSimulationOfASchemeBeginsWhereTheLastRunEnded() {
        IpLedgerState state = recorded().done(DISTRIBUTE).state();
        Simulation simulation = new Simulation(A1, PAID, usd("1000.00"), usd("0.00"));
        assertThat(simulation
                        .run(state, Schemes.of(state).require(STANDARD, 1), each -> true, true)
                        .uses())
                .containsExactly(new Use("filing costs", null, usd("40000.00"), usd("0.00")));
        assertThat(simulation.run(state, WATERFALL, true).uses())
                .containsExactly(new Use("filing costs", null, usd("0.00"), usd("900.00")));
    }

    @Test
    void aSimulationSaysWhatADistributionWouldDo() {
        IpLedgerState state = recorded().state();
        Simulation.Result result =
                new Simulation(A1, PAID, ROYALTY.gross(), ROYALTY.withheld()).run(state, WATERFALL, true);

        assertThat(result.owners().keySet()).containsExactly(IBM, TI, UTEXAS);
        Stream<Money> credited = DISTRIBUTE.decide(state, context()).stream()
                .filter(PayeeCredited.class::isInstance)
                .map(event -> ((PayeeCredited) event).total());
        assertThat(Money.total(
                        result.placements().stream().map(Placement::amount).toList()))
                .isEqualTo(Money.total(credited.toList()));
    }

    @Test
    void aSimulationBeforeTitleBeginsIsRefused() {
        Simulation early = new Simulation(A1, CREATED.minusDays(1), usd("1.00"), usd("0.00"));
        DomainException refusal = catchThrowableOfType(
                DomainException.class, () -> early.run(recorded().state(), WATERFALL, true));
        assertThat(refusal.slug()).isEqualTo("no-title-at-date");
    }

    @Test
    void aCeilingCountsWhatAPayeeGotFromAllDistributionsOfTheYear() {
        Waterfall capped = new Waterfall(List.of(
                new Bounded(new Owners("owners, up to a ceiling"), null, usd("400000.00")),
                new Remainder("rest", null)));
        var twice = registered()
                .done(new AdoptScheme(STANDARD, "Capped", capped, new ResolutionId("R-7"), null))
                .done(new RecordIncome(ROYALTY, null))
                .done(new RecordIncome(ROYALTY, I1))
                .done(DISTRIBUTE)
                .done(new DistributeIncome(new IncomeId("I-2"), STANDARD, null));
        Distribution second = Distributions.of(twice.state()).require(new DistributionId("D-2"));
        assertThat(second.require(Payee.of(IBM)).lines())
                .containsExactly(new Line("owners, up to a ceiling", usd("66666.66"), usd("333333.34")));
        assertThat(second.require(Payee.FUND).total()).isEqualTo(usd("800000.02"));
    }

    @Test
    void amountsAreForThoseWhomTheyConcern() {
        assertThat(concerns("ibm")).isTrue();
        assertThat(concerns("gca")).isFalse();
        assertThat(concerns("intel")).isFalse();
        var toUnit = registered()
                .done(new AdoptScheme(
                        STANDARD,
                        "For a unit",
                        new Waterfall(List.of(
                                new Units(
                                        "unit",
                                        Fraction.of(1, 10),
                                        Basis.NET,
                                        List.of(new UnitShare(new Payee("unit:intel:fab"), Fraction.ONE))),
                                new Owners("owners"))),
                        new ResolutionId("R-7"),
                        null))
                .done(new RecordIncome(ROYALTY, null))
                .done(DISTRIBUTE);
        Distribution distribution = Distributions.of(toUnit.state()).require(D1);
        assertThat(DistributionAccess.of(toUnit.state(), distribution).includes(INTEL))
                .isTrue();
        assertThat(IncomeAccess.of(toUnit.state(), I1).includes(INTEL)).isFalse();
    }

    private static boolean concerns(String organisation) {
        IpLedgerState state = recorded().done(DISTRIBUTE).state();
        return DistributionAccess.of(state, Distributions.of(state).require(D1))
                .includes(new OrganisationId(organisation));
    }

    @Test
    void aStatementIsForItsPayee() {
        assertThat(mayRead("ti", "ti")).isTrue();
        assertThat(mayRead("ti", "ibm")).isFalse();
    }

    @Test
    void aStatementForAPersonIsForThatPersonAlone() {
        assertThat(mayRead("person:R-1", "utexas")).isFalse();
        IpLedgerState state = recorded().done(DISTRIBUTE).state();
        Audience own = StatementAccess.of(state, Distributions.of(state).require(D1), new Payee("person:R-1"));
        assertThat(own.concerns(Actor.of("R-1", "intel"))).isTrue();
        assertThat(own.concerns(Actor.of("R-2", "utexas"))).isFalse();
    }

    @Test
    void theCommonFundsStatementIsForOwners() {
        assertThat(mayRead("consortium:fund", "ibm")).isTrue();
        assertThat(mayRead("consortium:fund", "intel")).isFalse();
    }

    private static boolean mayRead(String payee, String organisation) {
        IpLedgerState state = recorded().done(DISTRIBUTE).state();
        return StatementAccess.of(state, Distributions.of(state).require(D1), new Payee(payee))
                .includes(new OrganisationId(organisation));
    }

    private static Given<IpLedgerState, IpLedgerEvent> recorded() {
        return registered().done(ADOPT).done(new RecordIncome(ROYALTY, null));
    }

    private static io.consort.kernel.ledger.Context context() {
        return new io.consort.kernel.ledger.Context(java.time.Instant.EPOCH, Actor.of("x", "secretariat"));
    }

    private static PayeeCredited credited(String payee, Line... lines) {
        Money total = Money.total(Stream.of(lines).map(Line::amount).toList());
        return new PayeeCredited(D1, PINS, new Payee(payee), List.of(lines), total);
    }
}
