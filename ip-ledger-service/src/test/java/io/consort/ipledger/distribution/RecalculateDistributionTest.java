package io.consort.ipledger.distribution;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.ADOPT;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.PAID;
import static io.consort.ipledger.Sematech.REGISTER;
import static io.consort.ipledger.Sematech.ROYALTY;
import static io.consort.ipledger.Sematech.STANDARD;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.TI_TO_INTEL;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.DistributionEvent.DistributionRecalculated;
import io.consort.ipledger.distribution.DistributionEvent.PayeeAdjusted;
import io.consort.ipledger.income.Correction;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.scheme.AdoptScheme;
import io.consort.ipledger.scheme.Basis;
import io.consort.ipledger.scheme.Bounded;
import io.consort.ipledger.scheme.Levy;
import io.consort.ipledger.scheme.Owners;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.ResolutionId;
import io.consort.ipledger.scheme.Use;
import io.consort.ipledger.scheme.Waterfall;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Creation;
import io.consort.ipledger.title.ReverseTransfer;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RecalculateDistributionTest {

    private static final DistributionId D1 = new DistributionId("D-1");
    private static final String WHY = "ti had assigned a sixth to intel before the royalty came in";
    private static final RecalculateDistribution AGAIN = new RecalculateDistribution(D1, WHY);
    private static final Command<IpLedgerState, IpLedgerEvent> LATE =
            By.resolution(new AssignShare(A1, new Assignment(TI, INTEL, Fraction.of(1, 6), PAID)));

    @Test
    void aLateAssignmentMovesMoneyFromOneOwnerToTheOtherAndNothingElse() {
        Money gross = usd("1000000.01");
        var after = distributed()
                .done(LATE)
                .when(AGAIN)
                .then(
                        new DistributionRecalculated(
                                D1,
                                1,
                                pins(13),
                                WHY,
                                List.of(new Use("filing costs", null, usd("0.00"), usd("40000.00"))),
                                2,
                                gross,
                                gross),
                        new PayeeAdjusted(
                                D1,
                                1,
                                pins(13),
                                WHY,
                                Payee.of(TI),
                                List.of(
                                        new Line("filing costs", usd("40000.00"), null),
                                        new Line("owners by title", usd("100333.33"), null)),
                                usd("240666.67"),
                                usd("140333.33"),
                                usd("-100333.34")),
                        new PayeeAdjusted(
                                D1,
                                1,
                                pins(13),
                                WHY,
                                Payee.of(INTEL),
                                List.of(new Line("owners by title", usd("100333.34"), null)),
                                usd("0.00"),
                                usd("100333.34"),
                                usd("100333.34")));

        Distribution distribution = Distributions.of(after.state()).require(D1);
        assertThat(distribution.recalculations()).isEqualTo(1);
        assertThat(Money.total(distribution.statements().values().stream()
                        .map(Statement::total)
                        .toList()))
                .isEqualTo(gross);
        Statement ti = distribution.require(Payee.of(TI));
        assertThat(ti.adjustments())
                .containsExactly(new Adjustment(1, WHY, usd("240666.67"), usd("-100333.34"), after.seq() - 1));
        assertThat(ti.seq()).isEqualTo(after.seq() - 1);
        assertThat(distribution.require(Payee.of(IBM)).adjustments()).isEmpty();
    }

    @Test
    void aReversedAssignmentGivesBackWhatItTook() {
        Distribution after = Distributions.of(registered()
                        .done(By.resolution(new AssignShare(A1, new Assignment(IBM, INTEL, THIRD, PAID))))
                        .done(ADOPT)
                        .done(By.office(new RecordIncome(ROYALTY, null)))
                        .done(new DistributeIncome(new IncomeId("I-1"), STANDARD, null))
                        .done(new ReverseTransfer(A1, 2, "The deed was never signed.", null))
                        .done(new RecalculateDistribution(D1, "the deed of ibm was never signed"))
                        .state())
                .require(D1);
        assertThat(after.require(Payee.of(INTEL)).total()).isEqualTo(usd("0.00"));
        assertThat(after.require(Payee.of(INTEL)).lines()).isEmpty();
        assertThat(after.require(Payee.of(INTEL)).outstanding()).isEqualTo(usd("0.00"));
        Distributions.of(distributed().state())
                .require(D1)
                .statements()
                .values()
                .forEach(correct ->
                        assertThat(after.require(correct.payee()).lines()).isEqualTo(correct.lines()));
    }

    @Test
    void titleThatBeginsLaterThanTheIncomeTakesBackAllThatWasPlaced() {
        var later = distributed()
                .done(new ReverseTransfer(
                        A1,
                        1,
                        "It was made later.",
                        new Creation(OrderedMap.from(REGISTER.owners()), PAID.plusDays(1))))
                .done(AGAIN);
        Distribution nothing = Distributions.of(later.state()).require(D1);
        assertThat(nothing.statements().values())
                .hasSize(7)
                .allSatisfy(each -> assertThat(each.total()).isEqualTo(usd("0.00")));
        assertThat(nothing.received()).isEqualTo(usd("0.00"));
        assertThat(nothing.uses()).containsExactly(new Use("filing costs", null, usd("0.00"), usd("0.00")));
        later.when(AGAIN).thenRefused("nothing-to-recalculate");
        Distribution again = Distributions.of(later.done(new ReverseTransfer(
                                A1,
                                Titles.of(later.state())
                                        .require(A1)
                                        .chain()
                                        .getLast()
                                        .seq(),
                                "No, it was not.",
                                new Creation(OrderedMap.from(REGISTER.owners()), CREATED)))
                        .done(AGAIN)
                        .state())
                .require(D1);
        assertThat(again.received()).isEqualTo(usd("1000000.01"));
        assertThat(again.require(Payee.of(TI)).total()).isEqualTo(usd("240666.67"));
    }

    @Test
    void aStatementSaysAnewWhatItsPayeeHadGotBeforeThoughItGetsTheSame() {
        Waterfall capped = new Waterfall(List.of(
                new Bounded(new Levy("levy", Fraction.of(1, 10), Basis.GROSS, TI), null, usd("400000.00")),
                new Owners("owners")));
        var twice = registered()
                .done(new AdoptScheme(STANDARD, "Capped", capped, new ResolutionId("R-7"), null))
                .done(new RecordIncome(ROYALTY, null))
                .done(new RecordIncome(ROYALTY, new IncomeId("I-1")))
                .done(new DistributeIncome(new IncomeId("I-1"), STANDARD, null))
                .done(new DistributeIncome(new IncomeId("I-2"), STANDARD, null))
                .done(By.office(new CorrectIncome(new IncomeId("I-1"), new Correction.Annulment("It never came in."))))
                .done(AGAIN);
        DistributionId second = new DistributionId("D-2");
        assertThat(line(twice, second).before()).isEqualTo(usd("100000.00"));
        var told = twice.done(new RecalculateDistribution(second, WHY));
        assertThat(line(told, second).before()).isEqualTo(usd("0.00"));
        assertThat(line(told, second).amount()).isEqualTo(usd("100000.00"));
        Statement ti = Distributions.of(told.state()).require(second).require(Payee.of(TI));
        assertThat(ti.adjustments().getFirst().change()).isEqualTo(usd("0.00"));
    }

    private static Line line(Given<IpLedgerState, IpLedgerEvent> given, DistributionId id) {
        return Distributions.of(given.state())
                .require(id)
                .require(Payee.of(TI))
                .lines()
                .getFirst();
    }

    @Test
    void trialAndRecordAgreeAndATrialChangesNothing() {
        var corrected = distributed().done(LATE);
        Recalculation tried = Recalculation.of(
                corrected.state(), Distributions.of(corrected.state()).require(D1));
        assertThat(tried.changes())
                .extracting(Recalculation.Change::difference)
                .containsExactly(usd("-100333.34"), usd("100333.34"));
    }

    @Test
    void refusesToRecalculateWhatComesToTheSame() {
        distributed().when(AGAIN).thenRefused("nothing-to-recalculate");
        distributed()
                .done(By.resolution(new AssignShare(A1, TI_TO_INTEL))) // takes effect after the royalty
                .when(AGAIN)
                .thenRefused("nothing-to-recalculate");
        distributed().done(LATE).done(AGAIN).when(AGAIN).thenRefused("nothing-to-recalculate");
        distributed()
                .when(new RecalculateDistribution(new DistributionId("D-2"), WHY))
                .thenRefused("not-found");
    }

    @Test
    void aReasonIsNeeded() {
        assertThatThrownBy(() -> new RecalculateDistribution(D1, " ")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new RecalculateDistribution(D1, "x".repeat(501)))
                .isInstanceOf(DomainException.class);
    }

    private static Pins pins(long titleEntry) {
        return new Pins(new IncomeId("I-1"), A1, STANDARD, 1, PAID, titleEntry);
    }

    private static Given<IpLedgerState, IpLedgerEvent> distributed() {
        return registered()
                .done(ADOPT)
                .done(new RecordIncome(ROYALTY, null))
                .done(new DistributeIncome(new IncomeId("I-1"), STANDARD, null));
    }
}
