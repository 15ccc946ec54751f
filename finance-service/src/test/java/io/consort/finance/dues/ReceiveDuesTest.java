package io.consort.finance.dues;

import static io.consort.finance.Books.BANK;
import static io.consort.finance.Books.BANK_EUR;
import static io.consort.finance.Books.DUES;
import static io.consort.finance.Books.usd;
import static io.consort.finance.exit.ExitExamples.claim;
import static io.consort.finance.exit.ExitExamples.invoice;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.finance.Books;
import io.consort.finance.account.AccountId;
import io.consort.finance.dues.DuesEvent.DuesReceived;
import io.consort.finance.journal.Posting;
import io.consort.finance.journal.Total;
import io.consort.finance.journal.Transaction;
import io.consort.finance.journal.TransactionId;
import io.consort.finance.journal.TransactionPosted;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReceiveDuesTest {

    private static final OrganisationId IBM = new OrganisationId("ibm");
    private static final LocalDate RECEIVED = LocalDate.parse("1988-02-01");

    @Test
    void postsTheMoneyAndRecordsTheReceiptTogether() {
        Transaction transaction = new Transaction(
                new TransactionId("T-1"),
                RECEIVED,
                "Dues of ibm for 1988",
                List.of(Posting.debit(BANK, usd("15000000.00")), Posting.credit(DUES, usd("15000000.00"))));

        Books.open()
                .when(named(1988, "15000000.00", null, "TX 1", null))
                .then(
                        new TransactionPosted(transaction),
                        new DuesReceived(new DuesReceipt(
                                new DuesReceiptId("DR-1"),
                                IBM,
                                1988,
                                usd("15000000.00"),
                                RECEIVED,
                                transaction.id(),
                                null,
                                "TX 1",
                                null)));
    }

    @Test
    void sumsTheDuesOfAYearInACurrency() {
        var dues = Dues.of(Books.open()
                .done(receive(1988, "1.00", RECEIVED, BANK, DUES))
                .done(receive(1989, "2.00", RECEIVED, BANK, DUES))
                .done(receive(1988, "4.00", RECEIVED, BANK, DUES))
                .state());

        assertThat(dues.received(1988, CurrencyUnit.USD)).isEqualTo(Total.of(usd("5.00")));
        assertThat(dues.received(1988, CurrencyUnit.EUR)).isEqualTo(Total.zero(CurrencyUnit.EUR));
    }

    @Test
    void refusesMoneyOfADayToCome() {
        Books.open()
                .on("1988-01-31")
                .when(receive(1988, "1.00", RECEIVED, BANK, DUES))
                .thenRefused("received-in-future");
    }

    @Test
    void refusesAccountsOfAnotherKindOrCurrency() {
        var kind =
                Books.open().when(receive(1988, "1.00", RECEIVED, BANK, BANK)).thenRefused("wrong-account-kind");
        assertThat(kind.detail()).isEqualTo("Account bank-usd is of kind asset; this needs one of kind income.");

        Books.open().when(receive(1988, "1.00", RECEIVED, DUES, DUES)).thenRefused("wrong-account-kind");
        Books.open().when(receive(1988, "1.00", RECEIVED, BANK_EUR, DUES)).thenRefused("currency-differs");
    }

    @Test
    void refusesAYearThatIsNone() {
        Books.open().when(receive(88, "1.00", RECEIVED, BANK, DUES)).thenRefused("invalid-field");
    }

    @Test
    void isRefusedTheSecondTimeUnlessItIsSaidToBeDistinct() {
        var once = Books.open().done(named(1988, "5.00", null, "TX 1", null));

        assertThat(once.when(named(1988, "5.00", null, " tx-1 ", null))
                        .thenRefused("receipt-looks-recorded")
                        .detail())
                .startsWith("Receipt DR-1 has the same reference");
        once.when(named(1989, "7.00", null, "TX 1", null)).thenRefused("receipt-looks-recorded");
        once.when(named(1988, "5.00", null, "TX 2", DR_1)).thenRefused("invalid-field");
        once.when(named(1988, "5.00", null, null, null)).thenRefused("invalid-field");

        var distinct = once.done(named(1988, "5.00", null, "TX 1", DR_1)).done(named(1988, "5.00", null, "TX 2", null));
        assertThat(Dues.of(distinct.state()).received(1988, CurrencyUnit.USD)).isEqualTo(Total.of(usd("15.00")));
        distinct.when(named(1988, "5.00", null, "TX 1", DR_1)).thenRefused("receipt-looks-recorded");
    }

    @Test
    void anInvoiceIsPaidInPartsAndNoPartTwice() {
        var part = Books.open().done(invoice(1988, "100.00")).done(named(1988, "40.00", "1988-ibm", null, null));

        part.when(named(1988, "40.00", "1988-ibm", null, null)).thenRefused("receipt-looks-recorded");
        part.when(named(1988, "40.00", "1988-ibm", "TX 1", null)).thenRefused("receipt-looks-recorded");
        part.when(named(1989, "60.00", "1988-ibm", null, null)).thenRefused("unknown-invoice");
        var whole = part.done(named(1988, "60.00", "1988-ibm", null, null));
        assertThat(claim(whole, 1988).status()).isEqualTo(ClaimStatus.PAID);
    }

    @Test
    void whatAnOldReceiptSaysWithoutAReferenceIsNotReceivedAgain() {
        DuesReceipt old =
                new DuesReceipt(DR_1, IBM, 1988, usd("5.00"), RECEIVED, new TransactionId("T-1"), null, null, null);

        Books.open()
                .happened(List.of(new DuesReceived(old)))
                .when(named(1988, "5.00", null, "TX 1", null))
                .thenRefused("receipt-looks-recorded");
    }

    private static final DuesReceiptId DR_1 = new DuesReceiptId("DR-1");

    private static ReceiveDues named(
            int year,
            String amount,
            @Nullable String invoice,
            @Nullable String reference,
            @Nullable DuesReceiptId distinctFrom) {
        DuesInvoiceId id = invoice == null ? null : new DuesInvoiceId(invoice);
        return new ReceiveDues(IBM, year, usd(amount), RECEIVED, BANK, DUES, id, reference, distinctFrom);
    }

    private static ReceiveDues receive(int year, String amount, LocalDate on, AccountId bank, AccountId income) {
        return Books.receive(IBM, year, usd(amount), on, bank, income);
    }
}
