package io.consort.ipledger.distribution;

import static io.consort.ipledger.Sematech.ADOPT;
import static io.consort.ipledger.Sematech.PAID;
import static io.consort.ipledger.Sematech.ROYALTY;
import static io.consort.ipledger.Sematech.STANDARD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.income.Correction;
import io.consort.ipledger.income.IncomeEvent.IncomeCorrected;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.scheme.Payee;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectIncomeTest {

    private static final IncomeId I1 = new IncomeId("I-1");
    private static final DistributionId D1 = new DistributionId("D-1");
    private static final RecordIncome RECORD = new RecordIncome(ROYALTY, null);
    private static final Correction MISTAKE = new Correction.Annulment("It was another patent's.");
    private static final CorrectIncome ANNUL = new CorrectIncome(I1, MISTAKE);
    private static final RecalculateDistribution AGAIN = new RecalculateDistribution(D1, "gca got a rebate");

    @Test
    void anAnnulledIncomeStandsAndBringsNothing() {
        var after = registered().done(RECORD).when(ANNUL).then(new IncomeCorrected(I1, 1, MISTAKE));
        assertThat(Incomes.of(after.state()).require(I1)).isEqualTo(ROYALTY);
        assertThat(Incomes.of(after.state()).remainder(I1).received()).isEqualTo(usd("0.00"));
        after.when(ANNUL).thenRefused("income-annulled");
        after.done(ADOPT).when(new DistributeIncome(I1, STANDARD, null)).thenRefused("income-annulled");
        assertThat(after.when(RECORD).events()).as("recorded anew").hasSize(1);
    }

    @Test
    void aRefundLeavesTheRest() {
        var after = registered()
                .done(RECORD)
                .when(refund("400000.00"))
                .then(new IncomeCorrected(I1, 1, rebate("400000.00")));
        assertThat(Incomes.of(after.state()).remainder(I1).received()).isEqualTo(usd("600000.01"));
        after.when(refund("600000.02")).thenRefused("refund-exceeds-income");
        var all = after.done(refund("600000.01")).done(ADOPT);
        all.when(new DistributeIncome(I1, STANDARD, null)).thenRefused("nothing-to-distribute");
        Distribution placed = Distributions.of(after.done(ADOPT)
                        .done(new DistributeIncome(I1, STANDARD, null))
                        .state())
                .require(D1);
        assertThat(placed.received()).isEqualTo(usd("600000.01"));
    }

    @Test
    void aDistributedIncomeIsCorrectedByTheOfficeAndItsDistributionIsComputedAgain() {
        distributed().when(ANNUL).thenRefused("correction-by-the-office");
        var corrected = distributed().done(refund("100000.00"));
        Distribution stale = Distributions.of(corrected.state()).require(D1);
        Recalculation again = Recalculation.of(corrected.state(), stale);
        assertThat(again.differs()).isTrue();
        assertThat(again.received()).isEqualTo(usd("900000.01"));
        assertThat(Money.total(again.changes().stream()
                        .map(Recalculation.Change::difference)
                        .toList()))
                .isEqualTo(usd("-100000.00"));
        Distribution done = Distributions.of(corrected.done(AGAIN).state()).require(D1);
        assertThat(done.received()).isEqualTo(usd("900000.01"));
        assertThat(done.gross()).isEqualTo(usd("900000.01"));
        assertThat(done.require(Payee.FUND).total()).isEqualTo(usd("90000.00"));
        corrected.done(AGAIN).when(AGAIN).thenRefused("nothing-to-recalculate");
    }

    @Test
    void anAnnulledIncomeIsTakenBackFromEveryPayeeAndTheCapIsFreeAgain() {
        var done = distributed().done(By.office(new CorrectIncome(I1, MISTAKE))).done(AGAIN);
        Distribution nothing = Distributions.of(done.state()).require(D1);
        assertThat(nothing.statements().values()).allSatisfy(each -> {
            assertThat(each.total()).isEqualTo(usd("0.00"));
            assertThat(each.status()).isEqualTo(PaymentStatus.PAID);
        });
        Distribution second = Distributions.of(done.done(RECORD)
                        .done(new DistributeIncome(new IncomeId("I-2"), STANDARD, null))
                        .state())
                .require(new DistributionId("D-2"));
        assertThat(second.require(Payee.of(TI)).lines().getFirst().amount()).isEqualTo(usd("40000.00"));
    }

    @Test
    void whoCouldRecordItCorrectsIt() {
        registered().done(RECORD).by("gil", "gca").when(ANNUL).thenRefused("not-an-owner");
        registered().when(ANNUL).thenRefused("not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "USD 0.00,USD 0.00,/gross",
        "USD 1.00,USD 2.00,/withheld",
        "USD 1.00,USD -1.00,/withheld",
        "USD 1.00,EUR 0.00,/withheld"
    })
    void refusesAmountsThatAreNoRefund(String gross, String withheld, String pointer) {
        DomainException refusal = catchThrowableOfType(
                DomainException.class,
                () -> new Correction.Refund(Money.parse(gross), Money.parse(withheld), PAID, "C-1", "A rebate."));
        assertThat(refusal.fields().getFirst().pointer()).isEqualTo(pointer);
    }

    @Test
    void aRefundHasHappenedInTheIncomesCurrency() {
        var recorded = registered().done(RECORD);
        recorded.when(new CorrectIncome(
                        I1,
                        new Correction.Refund(
                                Money.parse("EUR 1.00"), Money.parse("EUR 0.00"), PAID, "C-1", "A rebate.")))
                .thenRefused("invalid-field");
        recorded.when(new CorrectIncome(
                        I1, new Correction.Refund(usd("1.00"), usd("0.00"), PAID.plusYears(100), "C-1", "A rebate.")))
                .thenRefused("date-in-the-future");
    }

    private static Command<IpLedgerState, IpLedgerEvent> refund(String amount) {
        return By.office(new CorrectIncome(I1, rebate(amount)));
    }

    private static Correction rebate(String amount) {
        return new Correction.Refund(usd(amount), usd("0.00"), PAID, "C-1", "A rebate.");
    }

    private static Given<IpLedgerState, IpLedgerEvent> distributed() {
        return registered().done(ADOPT).done(RECORD).done(new DistributeIncome(I1, STANDARD, null));
    }
}
