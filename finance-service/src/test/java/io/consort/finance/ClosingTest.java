package io.consort.finance;

import static io.consort.finance.Books.BANK;
import static io.consort.finance.Books.DUES;
import static io.consort.finance.Books.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.finance.account.AccountId;
import io.consort.finance.account.AccountKind;
import io.consort.finance.assembly.FinanceLedger;
import io.consort.finance.assembly.FinanceParts;
import io.consort.finance.dues.BookInvoice;
import io.consort.finance.dues.CancelInvoice;
import io.consort.finance.dues.DuesInvoiceId;
import io.consort.finance.exit.ExitReckoning;
import io.consort.finance.exit.ExitTerms;
import io.consort.kernel.closure.Closure;
import io.consort.kernel.closure.ClosureOrder;
import io.consort.kernel.closure.ClosureState;
import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Json;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.problem.FieldError;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final OrganisationId IBM = new OrganisationId("ibm");
    private static final DuesInvoiceId INVOICE = new DuesInvoiceId("1988-ibm");
    private static final LocalDate DAY = LocalDate.parse("1988-01-02");
    private static final Command<FinanceState, FinanceEvent> ACCOUNT =
            Books.account(new AccountId("cash"), AccountKind.ASSET, "USD");

    @Test
    void nothingIsBookedDuringASuspension() {
        var suspended = invoiced().done(order(1, ClosureState.SUSPENDED));
        suspended.when(ACCOUNT).thenRefused("consortium-suspended");
        suspended.when(Books.receive(IBM, 1988, usd("100.00"), DAY, BANK, DUES)).thenRefused("consortium-suspended");
        suspended.when(new CancelInvoice(INVOICE, "Waived")).thenRefused("consortium-suspended");
        suspended.done(order(2, ClosureState.OPEN)).done(Books.receive(IBM, 1988, usd("100.00"), DAY, BANK, DUES));
    }

    @Test
    void whatAnExitWouldComeToIsWorkedOutAllTheSame() {
        var leaving =
                new Leaving<>(IBM, ExitGround.WITHDRAWAL, DAY.plusMonths(3), ExitTerms.usual(ExitGround.WITHDRAWAL));
        var suspended = invoiced().done(order(1, ClosureState.SUSPENDED));
        assertThat(ExitReckoning.of(suspended.state(), leaving).digest())
                .isEqualTo(ExitReckoning.of(invoiced().state(), leaving).digest());
    }

    @Test
    void booksInWhichSomethingIsOwedAreNotClosed() {
        assertThat(invoiced()
                        .when(order(1, ClosureState.CLOSED))
                        .thenRefused("matters-open")
                        .fields())
                .containsExactly(new FieldError(
                        "",
                        "dues-invoices/1988-ibm: ibm was to pay USD 100.00 by 1988-02-01: they are paid, or the invoice is"
                                + " cancelled."));
        invoiced()
                .done(new CancelInvoice(INVOICE, "Waived"))
                .done(order(1, ClosureState.CLOSED))
                .when(ACCOUNT)
                .thenRefused("consortium-dissolved");
    }

    @Test
    void aSnapshotKeepsThatTheyAreClosed() {
        FinanceState closed = Books.open().done(order(3, ClosureState.CLOSED)).state();
        assertThat(closed.get(Closure.class))
                .isEqualTo(new Closure(
                        new ClosureOrder(3, ClosureState.CLOSED, "By its members", "R-7"),
                        Given.ledger(FinanceLedger.DEFINITION).now(),
                        6));
        var snapshots = Json.snapshots();
        assertThat(snapshots.readValue(snapshots.writeValueAsBytes(closed), FinanceParts.class))
                .isEqualTo(closed);
    }

    private static Given<FinanceState, FinanceEvent> invoiced() {
        return Books.open()
                .done(new BookInvoice(
                        INVOICE,
                        IBM,
                        1988,
                        usd("100.00"),
                        DAY,
                        DAY.plusDays(30),
                        new OrganisationId("sematech-office")));
    }

    private static Command<FinanceState, FinanceEvent> order(long turn, ClosureState state) {
        return FinanceLedger.CLOSING.carryOut(new ClosureOrder(turn, state, "By its members", "R-7"));
    }
}
