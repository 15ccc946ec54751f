package io.consort.finance.journal;

import static io.consort.finance.Books.BANK;
import static io.consort.finance.Books.BANK_EUR;
import static io.consort.finance.Books.COSTS_EUR;
import static io.consort.finance.Books.DUES;
import static io.consort.finance.Books.eur;
import static io.consort.finance.Books.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.finance.Books;
import io.consort.finance.account.AccountId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostTransactionTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-30");

    @Test
    void recordsPostingsThatBalanceInEachCurrency() {
        List<Posting> postings = List.of(
                Posting.debit(BANK, usd("10.00")),
                Posting.credit(DUES, usd("10.00")),
                Posting.debit(COSTS_EUR, eur("7.50")),
                Posting.credit(BANK_EUR, eur("7.50")));

        Books.open()
                .when(post(postings))
                .then(new TransactionPosted(new Transaction(new TransactionId("T-1"), DAY, "Opening", postings)));
    }

    @Test
    void refusesWholeWhatBalancesInOneCurrencyOnly() {
        var refusal = Books.open()
                .when(post(List.of(
                        Posting.debit(BANK, usd("10.00")),
                        Posting.credit(DUES, usd("10.00")),
                        Posting.debit(COSTS_EUR, eur("7.50")),
                        Posting.credit(BANK_EUR, eur("7.49")))))
                .thenRefused("unbalanced-transaction");

        assertThat(refusal.detail()).isEqualTo("The postings in EUR do not balance: debits are greater by EUR 0.01.");
    }

    @Test
    void refusesMoreCreditThanDebit() {
        var refusal = Books.open()
                .when(post(List.of(Posting.debit(BANK, usd("9.99")), Posting.credit(DUES, usd("10.00")))))
                .thenRefused("unbalanced-transaction");

        assertThat(refusal.detail()).isEqualTo("The postings in USD do not balance: credits are greater by USD 0.01.");
    }

    @Test
    void refusesEqualAmountsOfDifferentCurrencies() {
        Books.open()
                .when(post(List.of(Posting.debit(BANK, usd("10.00")), Posting.credit(BANK_EUR, eur("10.00")))))
                .thenRefused("unbalanced-transaction");
    }

    @Test
    void refusesAnAccountThatIsNotInTheChart() {
        var refusal = Books.open()
                .when(post(List.of(
                        Posting.debit(BANK, usd("10.00")), Posting.credit(new AccountId("gifts"), usd("10.00")))))
                .thenRefused("unknown-account");

        assertThat(refusal.fields())
                .singleElement()
                .satisfies(field -> assertThat(field.pointer()).isEqualTo("/postings/1/account"));
    }

    @Test
    void refusesACurrencyThatTheAccountDoesNotTake() {
        var refusal = Books.open()
                .when(post(List.of(Posting.debit(BANK, eur("10.00")), Posting.credit(BANK_EUR, eur("10.00")))))
                .thenRefused("currency-differs");

        assertThat(refusal.detail()).isEqualTo("Account bank-usd is in USD and takes no EUR.");
    }

    @Test
    void refusesAmountsOfZeroOrLess() {
        assertThatThrownBy(() -> Posting.debit(BANK, usd("0.00"))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Posting.debit(BANK, usd("-1.00"))).isInstanceOf(DomainException.class);
    }

    @Test
    void refusesASinglePostingAndTooMany() {
        Books.open().when(post(List.of(Posting.debit(BANK, usd("1.00"))))).thenRefused("invalid-field");
        Books.open()
                .when(post(Collections.nCopies(201, Posting.debit(BANK, usd("1.00")))))
                .thenRefused("invalid-field");
    }

    @Test
    void refusesABlankNarrative() {
        Books.open()
                .when(new PostTransaction(
                        DAY, " ", List.of(Posting.debit(BANK, usd("1.00")), Posting.credit(DUES, usd("1.00")))))
                .thenRefused("invalid-field");
    }

    @Test
    void findsATransactionByItsNumber() {
        var journal = Journal.of(Books.open()
                .done(post(List.of(Posting.debit(BANK, usd("1.00")), Posting.credit(DUES, usd("1.00")))))
                .state());

        assertThat(journal.find(new TransactionId("T-1"))).isPresent();
        assertThat(journal.find(new TransactionId("T-2"))).isEmpty();
    }

    private static PostTransaction post(List<Posting> postings) {
        return new PostTransaction(DAY, "Opening", postings);
    }
}
