package io.consort.finance.exit;

import static io.consort.finance.Books.BANK;
import static io.consort.finance.Books.GRANTS;
import static io.consort.finance.Books.usd;
import static io.consort.finance.exit.ExitExamples.IBM;
import static io.consort.finance.exit.ExitExamples.X;
import static io.consort.finance.exit.ExitExamples.byDays;
import static io.consort.finance.exit.ExitExamples.claim;
import static io.consort.finance.exit.ExitExamples.invoice;
import static io.consort.finance.exit.ExitExamples.paid;
import static io.consort.finance.exit.ExitExamples.settle;
import static io.consort.finance.exit.ExitExamples.usually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.consort.finance.Books;
import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.Account;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.AccountKind;
import io.consort.finance.account.OpenAccount;
import io.consort.finance.dues.CancelInvoice;
import io.consort.finance.dues.ClaimStatus;
import io.consort.finance.dues.CreditInvoice;
import io.consort.finance.dues.Dues;
import io.consort.finance.dues.DuesEvent.DuesInvoiceCancelled;
import io.consort.finance.dues.DuesInvoiceId;
import io.consort.finance.grant.AwardGrant;
import io.consort.finance.grant.GrantId;
import io.consort.finance.grant.MatchDues;
import io.consort.finance.grant.MatchingRule;
import io.consort.finance.journal.Journal;
import io.consort.finance.journal.PostTransaction;
import io.consort.finance.journal.Posting;
import io.consort.finance.journal.Total;
import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Matter;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class SettleExitTest {

    private static final DuesInvoiceId OF_1994 = new DuesInvoiceId("1994-ibm");

    @Test
    void whoBeginsAYearOwesItsDuesWholeAndNoneOfLaterYears() {
        var given = Books.open()
                .done(invoice(1993, "100.00"))
                .done(paid(1993, "60.00"))
                .done(invoice(1994, "100.00"))
                .done(invoice(1995, "100.00"))
                .done(settle("exit-1", usually("1994-04-01")));
        assertThat(lines(given))
                .containsExactly(
                        "owed-by | dues-invoices/1993-ibm | dues of 1993 | until 1993-02-01 | USD 40.00",
                        "owed-by | dues-invoices/1994-ibm | dues of 1994 | until 1994-02-01 | USD 100.00",
                        "credited | dues-invoices/1995-ibm | dues of 1995, not owed | USD 100.00");
        assertThat(ExitEvent.exits(given.state()).require(X).balances())
                .containsExactly(new Balance(usd("0.00"), usd("140.00")));
        assertThat(claim(given, 1995).status()).isEqualTo(ClaimStatus.CREDITED);
        assertThat(claim(given, 1994).status()).isEqualTo(ClaimStatus.OPEN);
        assertThat(balance(given, "dues-receivable-usd")).isEqualTo(Total.of(usd("140.00")));
        assertThat(balance(given, "dues-invoiced-usd")).isEqualTo(Total.of(usd("-200.00")));
    }

    @Test
    void byTheDaysTheRestOfTheYearIsCreditedRoundedDownOnce() {
        var given = Books.open().done(invoice(1994, "100.00")).done(settle("exit-1", byDays("1994-04-01")));
        assertThat(lines(given))
                .as("275 of 365 days are USD 75.3424…, and the part of a cent stays owed")
                .containsExactly(
                        "credited | dues-invoices/1994-ibm | dues of 1994, not owed | USD 75.34",
                        "owed-by | dues-invoices/1994-ibm | dues of 1994 | until 1994-02-01 | USD 24.66");
        var leap = Books.open().done(invoice(1996, "100.00")).done(settle("exit-1", byDays("1996-03-01")));
        assertThat(lines(leap)).contains("credited | dues-invoices/1996-ibm | dues of 1996, not owed | USD 83.60");
    }

    @Test
    void whoLeavesWithTheYearOwesItWhole() {
        var given = Books.open()
                .done(invoice(1993, "100.00"))
                .done(invoice(1994, "50.00"))
                .done(settle("exit-1", byDays("1994-01-01")));
        assertThat(lines(given))
                .containsExactly(
                        "owed-by | dues-invoices/1993-ibm | dues of 1993 | until 1993-02-01 | USD 100.00",
                        "credited | dues-invoices/1994-ibm | dues of 1994, not owed | USD 50.00");
    }

    @Test
    void whatWasPaidBeyondWhatIsOwedIsPaidBack() {
        var given = Books.open()
                .done(invoice(1994, "100.00"))
                .done(paid(1994, "40.00"))
                .done(settle("exit-1", byDays("1994-04-01")));
        assertThat(lines(given))
                .containsExactly(
                        "credited | dues-invoices/1994-ibm | dues of 1994, not owed | USD 75.34",
                        "owed-to | dues-invoices/1994-ibm | dues of 1994, paid and not owed | USD 15.34");
        assertThat(ExitEvent.exits(given.state()).require(X).balances())
                .containsExactly(new Balance(usd("15.34"), usd("0.00")));
        assertThat(claim(given, 1994).status()).isEqualTo(ClaimStatus.PAID);
        assertThat(balance(given, "dues-receivable-usd").signum()).isZero();
        assertThat(balance(given, "dues-refundable-usd")).isEqualTo(Total.of(usd("-15.34")));
        assertThat(balance(given, "dues-invoiced-usd")).isEqualTo(Total.of(usd("-24.66")));
        assertThat(Dues.of(given.state()).received(1994, CurrencyUnit.USD)).isEqualTo(Total.of(usd("24.66")));
        var givenUp = given.when(new CancelInvoice(OF_1994, "Its member left"))
                .then(new DuesInvoiceCancelled(OF_1994, "Its member left"));
        assertThat(claim(givenUp, 1994).status())
                .as("nothing was left to ask for")
                .isEqualTo(ClaimStatus.PAID);
    }

    @Test
    void aMatchThatRestedOnDuesGivenBackIsNamed() {
        var rule = new MatchingRule(Fraction.of(1, 2), usd("1000.00"), 1993, 1995);
        var given = Books.open()
                .done(new AwardGrant(new OrganisationId("darpa"), rule, BANK, GRANTS, null))
                .done(invoice(1994, "100.00"))
                .done(paid(1994, "100.00"))
                .done(new MatchDues(new GrantId("G-1"), 1994, LocalDate.parse("1994-12-31")))
                .done(settle("exit-1", byDays("1994-04-01")));
        assertThat(lines(given))
                .as("half of USD 24.66 is matched, not half of USD 100.00")
                .contains("falls | grants/G-1 | match of dues of 1994 that are given back | USD 37.67");
        given.when(new MatchDues(new GrantId("G-1"), 1994, LocalDate.parse("1994-12-31")))
                .thenRefused("nothing-to-match");
    }

    @Test
    void whatTheLeaverUndertookGoesOnAndItsOwnAccountsStayItsOwn() {
        AccountId held = new AccountId("held-for-ibm");
        var rule = new MatchingRule(Fraction.ONE, usd("10.00"), 1994, 1995);
        var given = Books.open()
                .done(new AwardGrant(IBM, rule, BANK, GRANTS, null))
                .done(new OpenAccount(new Account(held, "Held", AccountKind.LIABILITY, CurrencyUnit.USD, IBM)))
                .done(new PostTransaction(
                        LocalDate.parse("1994-01-01"),
                        "Held for the member",
                        List.of(Posting.debit(BANK, usd("5.00")), Posting.credit(held, usd("5.00")))))
                .done(settle("exit-1", usually("1994-04-01")));
        assertThat(lines(given))
                .containsExactly(
                        "continues | grants/G-1 | grant of the leaver: 1 for each unit of the dues of 1994 to 1995, at"
                                + " most USD 10.00 a year",
                        "kept | accounts/held-for-ibm | account of the leaver, on the credit side | USD 5.00");
        assertThat(ExitEvent.exits(given.state()).require(X).balances()).isEmpty();
    }

    @Test
    void whatWasPaidWithoutAnInvoiceIsNamed() {
        var given = Books.open()
                .done(invoice(1994, "100.00"))
                .done(paid(1993, "7.00"))
                .done(paid(1994, "110.00"))
                .done(paid(1995, "30.00"))
                .done(settle("exit-1", usually("1994-04-01")));
        assertThat(lines(given))
                .containsExactly(
                        "continues | dues-receipts/DR-2 | paid for 1994 without an invoice, and not reckoned here | USD 10.00",
                        "continues | dues-receipts/DR-3 | paid for 1995 without an invoice, and not reckoned here | USD 30.00");
        assertThat(ExitEvent.exits(given.state()).require(X).balances()).isEmpty();
    }

    @Test
    void duesAreInvoicedForYearsWithDaysOfMembershipAlone() {
        var left = Books.open().done(settle("exit-1", usually("1994-04-01")));
        left.when(invoice(1995, "1.00")).thenRefused("member-left");
        left.done(invoice(1994, "1.00"));
        left.done(invoice(1993, "1.00"));
        var back = left.done(new ReadmitMember(X, LocalDate.parse("1996-07-01")));
        back.when(invoice(1995, "1.00")).thenRefused("member-left");
        back.done(invoice(1996, "1.00"));
        left.done(new RevokeExit(X, "It stays.")).done(invoice(1995, "1.00"));
    }

    @Test
    void whatAnEarlierExitCreditedIsNotCreditedAgain() {
        var given = Books.open()
                .done(invoice(1994, "100.00"))
                .done(settle("exit-1", byDays("1994-04-01")))
                .done(new ReadmitMember(X, LocalDate.parse("1994-04-02")))
                .done(settle("exit-2", byDays("1994-04-01")));
        assertThat(claim(given, 1994).credited()).isEqualTo(usd("75.34"));
        given.when(settle("exit-3", byDays("1994-05-01"))).thenRefused("exit-settled");
    }

    @Test
    void onlyWhatWasPreviewedIsSettled() {
        var given = Books.open().done(invoice(1994, "100.00"));
        String digest = ExitReckoning.of(given.state(), byDays("1994-04-01")).digest();
        given.done(paid(1994, "1.00"))
                .when(new SettleExit(X, byDays("1994-04-01"), digest))
                .thenRefused("preview-outdated");
        var settled = given.done(new SettleExit(X, byDays("1994-04-01"), digest));
        settled.when(new SettleExit(X, byDays("1994-04-01"), digest)).thenRefused("exit-exists");
    }

    @Test
    void aCreditThatCannotBeBookedStandsAgainstTheExit() {
        var given = Books.open()
                .done(Books.account(new AccountId("dues-refundable-usd"), AccountKind.INCOME, "USD"))
                .done(invoice(1994, "100.00"));
        assertThat(ExitReckoning.of(given.state(), byDays("1994-04-01")).matters())
                .extracting(Matter::subject, Matter::rule)
                .containsExactly(tuple("dues-invoices/1994-ibm", "wrong-account-kind"));
        given.when(settle("exit-1", byDays("1994-04-01"))).thenRefused("exit-blocked");
    }

    @Test
    void noMoreIsCreditedThanWasInvoicedAndNothingOnWhatIsCancelled() {
        var given = Books.open().done(invoice(1994, "100.00"));
        var credit = new CreditInvoice(OF_1994, usd("60.00"), LocalDate.parse("1994-04-01"), "Any");
        given.done(credit).when(credit).thenRefused("credit-exceeds-invoice");
        given.done(credit).when(new CancelInvoice(OF_1994, "Waived")).thenRefused("invoice-credited");
        given.done(new CancelInvoice(OF_1994, "Waived")).when(credit).thenRefused("invoice-cancelled");
        assertThat(lines(given.done(new CancelInvoice(OF_1994, "Waived")).done(settle("exit-1", byDays("1994-04-01")))))
                .isEmpty();
        assertThatThrownBy(() -> new ExitTerms(true, "not a resolution")).isInstanceOf(DomainException.class);
    }

    private static List<String> lines(Given<FinanceState, FinanceEvent> given) {
        return ExitEvent.exits(given.state()).require(X).items().stream()
                .map(ExitItem::toString)
                .toList();
    }

    private static Total balance(Given<FinanceState, FinanceEvent> given, String account) {
        return Journal.of(given.state()).balance(new AccountId(account)).orElseThrow();
    }
}
