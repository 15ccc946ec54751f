package io.consort.finance.dues;

import static io.consort.finance.Books.BANK;
import static io.consort.finance.Books.DUES;
import static io.consort.finance.Books.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.finance.Books;
import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.AccountKind;
import io.consort.finance.account.Chart;
import io.consort.finance.dues.DuesEvent.DuesInvoiceCancelled;
import io.consort.finance.journal.Journal;
import io.consort.finance.journal.Total;
import io.consort.kernel.identity.OrganisationId;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BookInvoiceTest {

    private static final OrganisationId IBM = new OrganisationId("ibm");
    private static final DuesInvoiceId ID = new DuesInvoiceId("1988-ibm");
    private static final LocalDate MADE_OUT = LocalDate.parse("1988-01-02");
    private static final AccountId RECEIVABLE = new AccountId("dues-receivable-usd");
    private static final AccountId INVOICED = new AccountId("dues-invoiced-usd");

    @Test
    void anInvoiceIsAClaimAndIncomeOnAccountsThatAreOpenedForIt() {
        Given<FinanceState, FinanceEvent> booked = Books.open().done(book());
        assertThat(Chart.of(booked.state()).require(RECEIVABLE, "").kind()).isEqualTo(AccountKind.ASSET);
        assertThat(Chart.of(booked.state()).require(INVOICED, "").owner())
                .isEqualTo(new OrganisationId("sematech-office"));
        assertThat(balance(booked, RECEIVABLE)).contains(Total.of(usd("100.00")));
        assertThat(balance(booked, INVOICED)).contains(Total.of(usd("-100.00")));
        assertThat(claim(booked).status()).isEqualTo(ClaimStatus.OPEN);
        booked.when(book()).thenRefused("invoice-exists");
    }

    @Test
    void whatComesInSettlesTheClaimAndWhatComesBeyondItIsIncome() {
        Given<FinanceState, FinanceEvent> part = Books.open().done(book()).done(receive("40.00", "1988-02-01"));
        assertThat(claim(part).outstanding()).isEqualTo(usd("60.00"));
        assertThat(Dues.of(part.state()).claims().settledAfter(0, true)).isEmpty();
        Given<FinanceState, FinanceEvent> whole = part.done(receive("70.00", "1988-03-01"));
        assertThat(claim(whole).status()).isEqualTo(ClaimStatus.PAID);
        assertThat(balance(whole, RECEIVABLE)).contains(Total.of(usd("0.00")));
        assertThat(balance(whole, DUES)).contains(Total.of(usd("-10.00")));
        assertThat(balance(whole, BANK)).contains(Total.of(usd("110.00")));
        assertThat(Dues.of(whole.state()).claims().settledAfter(0, true))
                .isEqualTo(List.of(new Settlement(1, ID, LocalDate.parse("1988-03-01"))));
        assertThat(Dues.of(whole.state()).claims().settledAfter(1, true)).isEmpty();
    }

    @Test
    void moneyForAnotherYearOrInAnotherCurrencySettlesNothing() {
        Given<FinanceState, FinanceEvent> other =
                Books.open().done(book()).done(Books.receive(IBM, 1989, usd("100.00"), MADE_OUT, BANK, DUES));
        assertThat(claim(other).outstanding()).isEqualTo(usd("100.00"));
        assertThat(balance(other, DUES)).contains(Total.of(usd("-100.00")));
    }

    @Test
    void aCancelledInvoiceLeavesTheBooksAsTheyWere() {
        Given<FinanceState, FinanceEvent> cancelled = Books.open().done(book()).done(cancel());
        assertThat(balance(cancelled, RECEIVABLE)).contains(Total.of(usd("0.00")));
        assertThat(balance(cancelled, INVOICED)).contains(Total.of(usd("0.00")));
        assertThat(claim(cancelled).status()).isEqualTo(ClaimStatus.CANCELLED);
        cancelled.when(cancel()).thenRefused("invoice-cancelled");
        Given<FinanceState, FinanceEvent> late = cancelled.done(receive("100.00", "1988-02-01"));
        assertThat(balance(late, DUES)).contains(Total.of(usd("-100.00")));
        Books.open()
                .done(book())
                .done(receive("1.00", "1988-02-01"))
                .when(cancel())
                .thenRefused("invoice-paid");
    }

    @Test
    void anInvoiceThatIsCancelledBeforeItArrivesIsNotBooked() {
        Books.open()
                .when(cancel())
                .then(new DuesInvoiceCancelled(ID, "Waived"))
                .when(book())
                .thenRefused("invoice-undone");
    }

    @Test
    void oneThatIsMadeOutAnewTakesThePlaceOfACancelledOne() {
        DuesInvoiceId second = new DuesInvoiceId("1988.2-ibm");
        Given<FinanceState, FinanceEvent> paid =
                Books.open().done(book()).done(cancel()).done(book(second)).done(receive("100.00", "1988-03-01"));
        assertThat(Dues.of(paid.state()).claims().require(second).status()).isEqualTo(ClaimStatus.PAID);
        assertThat(claim(paid).status()).isEqualTo(ClaimStatus.CANCELLED);
        assertThat(Dues.of(paid.state()).claims().settledAfter(0, true))
                .isEqualTo(List.of(new Settlement(1, second, LocalDate.parse("1988-03-01"))));
        assertThatThrownBy(() -> book(new DuesInvoiceId("1989.2-ibm"))).hasMessageContaining("year and its member");
    }

    private static BookInvoice book() {
        return book(ID);
    }

    private static BookInvoice book(DuesInvoiceId id) {
        return new BookInvoice(
                id, IBM, 1988, usd("100.00"), MADE_OUT, MADE_OUT.plusDays(30), new OrganisationId("sematech-office"));
    }

    private static CancelInvoice cancel() {
        return new CancelInvoice(ID, "Waived");
    }

    private static ReceiveDues receive(String amount, String on) {
        return Books.receive(IBM, 1988, usd(amount), LocalDate.parse(on), BANK, DUES);
    }

    private static Claim claim(Given<FinanceState, FinanceEvent> given) {
        return Dues.of(given.state()).claims().require(ID);
    }

    private static Optional<Total> balance(Given<FinanceState, FinanceEvent> given, AccountId account) {
        return Journal.of(given.state()).balance(account, LocalDate.parse("2026-01-01"));
    }
}
