package io.consort.finance.journal;

import static io.consort.finance.Books.BANK;
import static io.consort.finance.Books.BANK_EUR;
import static io.consort.finance.Books.COSTS_EUR;
import static io.consort.finance.Books.DUES;
import static io.consort.finance.Books.eur;
import static io.consort.finance.Books.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.finance.Books;
import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.AccountKind;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class TrialBalanceTest {

    private static final LocalDate MARCH = LocalDate.parse("2025-03-31");
    private static final LocalDate APRIL = LocalDate.parse("2025-04-30");

    private final Given<FinanceState, FinanceEvent> books = Books.open()
            .done(post(APRIL, BANK, DUES, usd("10.00")))
            .done(post(MARCH, BANK, DUES, usd("5.00")))
            .done(post(MARCH, COSTS_EUR, BANK_EUR, eur("2.50")));

    @Test
    void countsWhatTookEffectByTheDateWhenEverItWasRecorded() {
        assertThat(TrialBalance.of(books.state(), MARCH))
                .isEqualTo(new TrialBalance(
                        MARCH,
                        List.of(
                                new TrialBalance.Currency(
                                        CurrencyUnit.EUR,
                                        List.of(
                                                new TrialBalance.Line(
                                                        BANK_EUR, AccountKind.ASSET, Side.CREDIT, eur("2.50")),
                                                new TrialBalance.Line(
                                                        COSTS_EUR, AccountKind.EXPENSE, Side.DEBIT, eur("2.50"))),
                                        eur("2.50"),
                                        eur("2.50")),
                                new TrialBalance.Currency(
                                        CurrencyUnit.USD,
                                        List.of(
                                                new TrialBalance.Line(BANK, AccountKind.ASSET, Side.DEBIT, usd("5.00")),
                                                new TrialBalance.Line(
                                                        DUES, AccountKind.INCOME, Side.CREDIT, usd("5.00"))),
                                        usd("5.00"),
                                        usd("5.00")))));
    }

    @Test
    void addsUpAllDaysToTheDate() {
        assertThat(Journal.of(books.state()).balance(BANK, APRIL)).contains(Total.of(usd("15.00")));
        assertThat(Journal.of(books.state()).balance(BANK, APRIL.minusDays(1))).contains(Total.of(usd("5.00")));
    }

    @Test
    void isEmptyBeforeTheFirstTransaction() {
        assertThat(TrialBalance.of(books.state(), MARCH.minusDays(1)).currencies())
                .isEmpty();
    }

    private static PostTransaction post(LocalDate on, AccountId debit, AccountId credit, Money amount) {
        return new PostTransaction(on, "Test", List.of(Posting.debit(debit, amount), Posting.credit(credit, amount)));
    }
}
