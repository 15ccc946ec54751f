package io.consort.ipledger.distribution;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.ADOPT;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.PAID;
import static io.consort.ipledger.Sematech.ROYALTY;
import static io.consort.ipledger.Sematech.STANDARD;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.DistributionEvent.PaymentRecorded;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecordPaymentTest {

    private static final DistributionId D1 = new DistributionId("D-1");
    private static final LocalDate DAY = LocalDate.parse("1992-08-01");
    private static final RecordPayment INSTRUCT = step(PaymentKind.INSTRUCTED, "P-1", null);
    private static final RecordPayment PAY = step(PaymentKind.PAID, "P-1", null);
    private static final RecordPayment RETURN = step(PaymentKind.RETURNED, "P-1", "account closed");
    private static final RecordPayment REFUND = step(PaymentKind.REFUNDED, "P-2", null);

    @Test
    void whatIsPayableIsInstructedAndPaid() {
        assertThat(ibm(distributed()).status()).isEqualTo(PaymentStatus.PAYABLE);
        var instructed = distributed()
                .when(INSTRUCT)
                .then(new PaymentRecorded(
                        D1, Payee.of(IBM), PaymentKind.INSTRUCTED, usd("200666.67"), "P-1", DAY, null));
        assertThat(ibm(instructed).status()).isEqualTo(PaymentStatus.INSTRUCTED);
        assertThat(ibm(instructed).outstanding()).isEqualTo(usd("0.00"));
        var paid = instructed.done(PAY);
        assertThat(ibm(paid).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(ibm(paid).payment().settled()).isEqualTo(usd("200666.67"));
    }

    @Test
    void whatComesBackIsPayableAgain() {
        var returned = distributed().done(INSTRUCT).done(RETURN);
        assertThat(ibm(returned).status()).isEqualTo(PaymentStatus.RETURNED);
        assertThat(ibm(returned).outstanding()).isEqualTo(usd("200666.67"));
        var bounced = returned.done(INSTRUCT).done(PAY).done(RETURN);
        assertThat(ibm(bounced).status()).isEqualTo(PaymentStatus.RETURNED);
        assertThat(ibm(bounced).payment().settled()).isEqualTo(usd("0.00"));
        assertThat(ibm(bounced.done(INSTRUCT).done(PAY)).status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void nothingIsPaidTwiceOrUnasked() {
        var instructed = distributed().done(INSTRUCT);
        assertThat(instructed.when(INSTRUCT).thenRefused("payment-under-way").detail())
                .isEqualTo("The bank was told to pay USD 200666.67 to ibm under P-1: record first that it was paid or"
                        + " returned.");
        instructed.when(step(PaymentKind.PAID, "P-9", null)).thenRefused("no-such-payment");
        instructed.when(step(PaymentKind.RETURNED, "P-9", "unknown")).thenRefused("no-such-payment");
        instructed.done(PAY).when(INSTRUCT).thenRefused("nothing-payable");
        instructed.done(PAY).when(PAY).thenRefused("no-such-payment");
        distributed().when(PAY).thenRefused("no-such-payment");
        distributed().when(RETURN).thenRefused("no-such-payment");
        instructed.done(RETURN).when(RETURN).thenRefused("no-such-payment");
        distributed().when(REFUND).thenRefused("nothing-overpaid");
    }

    @Test
    void whatWasPaidToTheWrongOwnerIsToBeGivenBack() {
        var corrected = distributed()
                .done(INSTRUCT)
                .done(PAY)
                .done(By.resolution(new AssignShare(A1, new Assignment(IBM, INTEL, THIRD, PAID))))
                .done(new RecalculateDistribution(D1, "ibm had assigned its share"));
        assertThat(ibm(corrected).status()).isEqualTo(PaymentStatus.CLAWBACK);
        assertThat(ibm(corrected).outstanding()).isEqualTo(usd("-200666.67"));
        corrected.when(INSTRUCT).thenRefused("nothing-payable");
        var refunded = corrected
                .when(REFUND)
                .then(new PaymentRecorded(D1, Payee.of(IBM), PaymentKind.REFUNDED, usd("200666.67"), "P-2", DAY, null));
        assertThat(ibm(refunded).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(ibm(refunded).payment().settled()).isEqualTo(usd("0.00"));
        Statement intel = Distributions.of(refunded.state()).require(D1).require(Payee.of(INTEL));
        assertThat(intel.status()).isEqualTo(PaymentStatus.PAYABLE);
        assertThat(intel.outstanding()).isEqualTo(usd("200666.67"));
    }

    @Test
    void aTransferThatComesBackAfterATopUpIsPayableAgain() {
        var toppedUp = distributed()
                .done(INSTRUCT)
                .done(PAY)
                .done(By.resolution(new AssignShare(A1, new Assignment(TI, IBM, THIRD, PAID))))
                .done(new RecalculateDistribution(D1, "ti had assigned its share"))
                .done(step(PaymentKind.INSTRUCTED, "P-2", null));
        var returned = toppedUp.when(RETURN)
                .then(new PaymentRecorded(
                        D1, Payee.of(IBM), PaymentKind.RETURNED, usd("200666.67"), "P-1", DAY, "account closed"));
        assertThat(ibm(returned).payment().settled()).isEqualTo(usd("0.00"));
        assertThat(ibm(returned).status()).isEqualTo(PaymentStatus.INSTRUCTED);
        assertThat(ibm(returned).outstanding()).isEqualTo(usd("200666.67"));
        returned.when(RETURN).thenRefused("no-such-payment");
        var both = returned.done(step(PaymentKind.PAID, "P-2", null));
        assertThat(ibm(both).status()).isEqualTo(PaymentStatus.PAYABLE);
        assertThat(ibm(both.done(INSTRUCT).done(PAY)).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(ibm(toppedUp.done(step(PaymentKind.PAID, "P-2", null)).done(RETURN))
                        .status())
                .isEqualTo(PaymentStatus.RETURNED);
    }

    @Test
    void aClawbackIsNotGivenBackWhileAPaymentIsUnderWay() {
        distributed()
                .done(INSTRUCT)
                .done(By.resolution(new AssignShare(A1, new Assignment(IBM, INTEL, THIRD, PAID))))
                .done(new RecalculateDistribution(D1, "ibm had assigned its share"))
                .when(REFUND)
                .thenRefused("payment-under-way");
    }

    @Test
    void stepsAreSound() {
        assertInvalid("/reference", () -> step(PaymentKind.PAID, " ", null));
        assertInvalid("/reason", () -> step(PaymentKind.PAID, "P-1", "why"));
        assertInvalid("/reason", () -> step(PaymentKind.RETURNED, "P-1", null));
        assertInvalid("/reason", () -> step(PaymentKind.RETURNED, "P-1", " "));
        distributed()
                .when(new RecordPayment(D1, Payee.of(INTEL), PaymentKind.INSTRUCTED, "P-1", DAY, null))
                .thenRefused("not-found");
    }

    private static void assertInvalid(String pointer, org.assertj.core.api.ThrowableAssert.ThrowingCallable make) {
        DomainException refusal = catchThrowableOfType(DomainException.class, make);
        assertThat(refusal.fields().getFirst().pointer()).isEqualTo(pointer);
    }

    private static Statement ibm(Given<IpLedgerState, IpLedgerEvent> given) {
        return Distributions.of(given.state()).require(D1).require(Payee.of(IBM));
    }

    private static RecordPayment step(PaymentKind kind, String reference, String reason) {
        return new RecordPayment(D1, Payee.of(IBM), kind, reference, DAY, reason);
    }

    private static Given<IpLedgerState, IpLedgerEvent> distributed() {
        return registered()
                .done(ADOPT)
                .done(new RecordIncome(ROYALTY, null))
                .done(new DistributeIncome(new IncomeId("I-1"), STANDARD, 1));
    }
}
