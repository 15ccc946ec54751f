package io.consort.finance.exit;

import static io.consort.finance.Books.BANK;
import static io.consort.finance.Books.usd;
import static io.consort.finance.exit.ExitExamples.X;
import static io.consort.finance.exit.ExitExamples.byDays;
import static io.consort.finance.exit.ExitExamples.claim;
import static io.consort.finance.exit.ExitExamples.invoice;
import static io.consort.finance.exit.ExitExamples.paid;
import static io.consort.finance.exit.ExitExamples.settle;
import static io.consort.finance.exit.ExitExamples.usually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.finance.Books;
import io.consort.finance.account.AccountId;
import io.consort.finance.dues.CancelInvoice;
import io.consort.finance.dues.ClaimStatus;
import io.consort.finance.dues.Dues;
import io.consort.finance.dues.DuesEvent.DuesInvoiceCancelled;
import io.consort.finance.dues.DuesInvoiceId;
import io.consort.finance.journal.Journal;
import io.consort.finance.journal.PostTransaction;
import io.consort.finance.journal.Posting;
import io.consort.kernel.exit.ExitStatus;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevokeExitTest {

    private static final RevokeExit REVOKE = new RevokeExit(X, "The bank refused.");
    private static final AccountId REFUNDABLE = new AccountId("dues-refundable-usd");

    @Test
    void theBooksAreAsTheyWereBefore() {
        var before = Books.open().done(invoice(1994, "100.00")).done(paid(1994, "40.00"));
        var after = before.done(settle("exit-1", byDays("1994-04-01"))).done(REVOKE);
        assertThat(claim(after, 1994)).isEqualTo(claim(before, 1994));
        assertThat(Dues.of(after.state()).sums())
                .isEqualTo(Dues.of(before.state()).sums());
        assertThat(Journal.of(after.state()).balance(REFUNDABLE).orElseThrow().signum())
                .isZero();
        assertThat(ExitEvent.exits(after.state()).require(X).status()).isEqualTo(ExitStatus.REVOKED);
        after.when(REVOKE).thenRefused("exit-ended");
        var again = after.done(settle("exit-2", byDays("1994-04-01")));
        assertThat(claim(again, 1994).credited()).isEqualTo(usd("75.34"));
    }

    @Test
    void whatNeverArrivedIsRevokedAndRefusedWhenItArrives() {
        var given = Books.open().done(REVOKE);
        given.when(settle("exit-1", usually("1994-04-01"))).thenRefused("exit-ended");
        given.when(REVOKE).thenRefused("exit-ended");
        given.done(settle("exit-2", usually("1994-04-01")));
    }

    @Test
    void whatWasPaidBackStandsAgainstIt() {
        Books.open()
                .done(invoice(1994, "100.00"))
                .done(paid(1994, "100.00"))
                .done(settle("exit-1", byDays("1994-04-01")))
                .done(new PostTransaction(
                        LocalDate.parse("1994-04-02"),
                        "Dues paid back",
                        List.of(Posting.debit(REFUNDABLE, usd("75.34")), Posting.credit(BANK, usd("75.34")))))
                .when(REVOKE)
                .thenRefused("refund-paid");
    }

    @Test
    void anInvoiceThatWasSettledByPayingTheRestStandsAgainstIt() {
        var given = Books.open().done(invoice(1994, "100.00")).done(settle("exit-1", byDays("1994-04-01")));
        given.done(paid(1994, "24.66")).when(REVOKE).thenRefused("credit-relied-on");
        var part = given.done(paid(1994, "20.00")).done(REVOKE);
        assertThat(claim(part, 1994).outstanding()).isEqualTo(usd("80.00"));
    }

    @Test
    void anInvoiceThatWasCreditedWholeMayBeGivenUpAndThenStandsAgainstIt() {
        var credited = Books.open().done(invoice(1995, "100.00")).done(settle("exit-1", usually("1994-04-01")));
        var given = credited.when(new CancelInvoice(new DuesInvoiceId("1995-ibm"), "Its member left"))
                .then(new DuesInvoiceCancelled(new DuesInvoiceId("1995-ibm"), "Its member left"));
        assertThat(claim(given, 1995).status()).isEqualTo(ClaimStatus.CREDITED);
        given.when(REVOKE).thenRefused("credit-relied-on");
    }

    @Test
    void whoIsBackDidLeave() {
        Books.open()
                .done(settle("exit-1", usually("1994-04-01")))
                .done(new ReadmitMember(X, LocalDate.parse("1994-05-01")))
                .when(REVOKE)
                .thenRefused("exit-ended");
        assertThatThrownBy(() -> new RevokeExit(X, " ")).isInstanceOf(DomainException.class);
    }
}
