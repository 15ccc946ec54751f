package io.consort.ipledger.distribution;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.ADOPT;
import static io.consort.ipledger.Sematech.PAID;
import static io.consort.ipledger.Sematech.ROYALTY;
import static io.consort.ipledger.Sematech.STANDARD;
import static io.consort.ipledger.Sematech.TI_TO_INTEL;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.income.Correction;
import io.consort.ipledger.income.CreditNote;
import io.consort.ipledger.income.CreditNoteId;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeEvent.CreditNoted;
import io.consort.ipledger.income.IncomeEvent.IncomeCorrected;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.openmatter.OpenMatters;
import io.consort.ipledger.title.AssignShare;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CreditNoteTest {

    private static final IncomeId I1 = new IncomeId("I-1");
    private static final CreditNoteId CN1 = new CreditNoteId("CN-1");
    private static final RecordIncome RECORD = new RecordIncome(ROYALTY, null);

    private static CreditNote note(String amount, String payer, LocalDate effective) {
        return new CreditNote(
                A1, usd(amount), usd("0.00"), new OrganisationId(payer), effective, "7/92", null, "Returned goods.");
    }

    private static RecordCreditNote credit(String amount) {
        return new RecordCreditNote(note(amount, "gca", PAID));
    }

    private static Money left(Given<IpLedgerState, IpLedgerEvent> given, String income) {
        return Incomes.of(given.state()).remainder(new IncomeId(income)).received();
    }

    private static Money open(Given<IpLedgerState, IpLedgerEvent> given) {
        return Incomes.of(given.state()).requireCredit(CN1).open().gross();
    }

    @Test
    void isSetOffAgainstWhatIsNotDistributed() {
        CreditNote note = note("400000.00", "gca", PAID);
        var after = registered()
                .done(RECORD)
                .when(credit("400000.00"))
                .then(
                        new CreditNoted(CN1, note),
                        new IncomeCorrected(
                                I1,
                                1,
                                new Correction.Refund(usd("400000.00"), usd("0.00"), PAID, "7/92", "Returned goods."),
                                CN1));
        assertThat(left(after, "I-1")).isEqualTo(usd("600000.01"));
        assertThat(open(after)).isEqualTo(usd("0.00"));
        after.when(credit("1.00")).thenRefused("credit-note-recorded");
    }

    @Test
    void waitsForWhatItsPayerPaysNextAndGoesOnToTheOneAfter() {
        var before = registered().done(credit("1000001.01"));
        assertThat(open(before)).isEqualTo(usd("1000001.01"));
        assertThat(OpenMatters.of(before.state())).hasSize(1);
        var first = before.done(RECORD);
        assertThat(left(first, "I-1")).isEqualTo(usd("0.00"));
        assertThat(open(first)).isEqualTo(usd("1.00"));
        first.done(ADOPT).when(new DistributeIncome(I1, STANDARD, null)).thenRefused("nothing-to-distribute");
        var second = first.done(new RecordIncome(ROYALTY, I1));
        assertThat(left(second, "I-2")).isEqualTo(usd("999999.01"));
        var distributed = second.done(ADOPT).done(new DistributeIncome(new IncomeId("I-2"), STANDARD, null));
        assertThat(Distributions.of(distributed.state())
                        .require(new DistributionId("D-1"))
                        .received())
                .isEqualTo(usd("999999.01"));
    }

    @Test
    void takesFromTheSamePayerAndOwnersAlone() {
        var another = registered().done(RECORD).done(new RecordCreditNote(note("1.00", "asml", PAID)));
        assertThat(left(another, "I-1")).isEqualTo(usd("1000000.01"));
        LocalDate since = TI_TO_INTEL.effective();
        var others = registered()
                .done(By.resolution(new AssignShare(A1, TI_TO_INTEL)))
                .done(RECORD)
                .done(new RecordCreditNote(note("1.00", "gca", since)));
        assertThat(left(others, "I-1")).isEqualTo(usd("1000000.01"));
        others.when(By.office(new SetOffCredit(CN1, I1))).thenRefused("credit-of-others");
        registered().by("gil", "gca").when(credit("1.00")).thenRefused("not-an-owner");
        registered()
                .when(new RecordCreditNote(note("1.00", "gca", LocalDate.parse("2030-01-01"))))
                .thenRefused("date-in-the-future");
        registered()
                .when(By.office(new RecordCreditNote(note("1.00", "gca", LocalDate.parse("1980-01-01")))))
                .thenRefused("no-title-at-date");
        assertThatThrownBy(() -> note("0.00", "gca", PAID)).isInstanceOf(DomainException.class);
    }

    @Test
    void isClawedBackOfWhatIsDistributedAsTheOfficeSays() {
        var credited = registered()
                .done(RECORD)
                .done(ADOPT)
                .done(new DistributeIncome(I1, STANDARD, null))
                .done(credit("100000.00"));
        assertThat(left(credited, "I-1")).isEqualTo(usd("1000000.01"));
        credited.when(new SetOffCredit(CN1, I1)).thenRefused("correction-by-the-office");
        var setOff = credited.done(By.office(new SetOffCredit(CN1, I1)));
        setOff.when(By.office(new SetOffCredit(CN1, I1))).thenRefused("nothing-to-set-off");
        DistributionId d1 = new DistributionId("D-1");
        assertThat(Stale.of(setOff.state(), Distributions.of(setOff.state()).require(d1)))
                .isPresent();
        var again = setOff.done(new RecalculateDistribution(d1, "gca returned goods"));
        assertThat(Distributions.of(again.state()).require(d1).received()).isEqualTo(usd("900000.01"));
    }

    @Test
    void isOpenAgainWhereTheIncomeNeverCameIn() {
        var after = registered()
                .done(RECORD)
                .done(credit("5.00"))
                .done(new CorrectIncome(I1, new Correction.Annulment("It was another patent's.")));
        assertThat(open(after)).isEqualTo(usd("5.00"));
        assertThat(left(after.done(RECORD), "I-2")).isEqualTo(usd("999995.01"));
    }

    @Test
    void taxIsGivenBackAsFarAsItWasKept() {
        Income taxed = new Income(A1, ROYALTY.kind(), usd("100.00"), usd("30.00"), ROYALTY.payer(), PAID, null, null);
        var after = registered()
                .done(new RecordIncome(taxed, null))
                .done(new RecordCreditNote(new CreditNote(
                        A1, usd("100.00"), usd("10.00"), ROYALTY.payer(), PAID, "7/92", null, "All of it.")));
        assertThat(left(after, "I-1")).isEqualTo(usd("0.00"));
        assertThat(Incomes.of(after.state()).remainder(I1).withheld()).isEqualTo(usd("20.00"));
        assertThat(open(after)).isEqualTo(usd("20.00"));
    }
}
