package io.consort.finance.openmatter;

import static io.consort.finance.Books.BANK;
import static io.consort.finance.Books.DUES;
import static io.consort.finance.Books.GRANTS;
import static io.consort.finance.Books.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.finance.Books;
import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.AccountKind;
import io.consort.finance.dues.BookInvoice;
import io.consort.finance.dues.CancelInvoice;
import io.consort.finance.dues.DuesInvoiceId;
import io.consort.finance.dues.ReceiveDues;
import io.consort.finance.grant.AwardGrant;
import io.consort.finance.grant.GrantId;
import io.consort.finance.grant.MatchDues;
import io.consort.finance.grant.MatchingRule;
import io.consort.finance.journal.PostTransaction;
import io.consort.finance.journal.Posting;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenMattersTest {

    private static final OrganisationId IBM = new OrganisationId("ibm");
    private static final OrganisationId OFFICE = new OrganisationId("sematech-office");
    private static final DuesInvoiceId INVOICE = new DuesInvoiceId("1988-ibm");
    private static final LocalDate DAY = LocalDate.parse("1988-01-02");

    @Test
    void duesAreToBePaidOrAskedForNoLonger() {
        var invoiced =
                Books.open().done(new BookInvoice(INVOICE, IBM, 1988, usd("100.00"), DAY, DAY.plusDays(30), OFFICE));
        assertThat(OpenMatters.of(invoiced.state()))
                .extracting(Object::toString)
                .containsExactly(line(
                        IBM,
                        "dues-invoices/1988-ibm",
                        "dues-unpaid",
                        "ibm was to pay USD 100.00 by 1988-02-01: they are paid, or the invoice is cancelled."));
        assertThat(OpenMatters.of(
                        invoiced.done(new CancelInvoice(INVOICE, "Waived")).state()))
                .isEmpty();
        assertThat(OpenMatters.of(invoiced.done(receive("100.00")).state()))
                .extracting(OpenMatter::subject)
                .containsExactly("accounts/bank-usd");
    }

    @Test
    void accountsOfAssetsAndDebtsAreEmptiedAlsoOfWhatIsBookedAhead() {
        var loan = new AccountId("loan-usd");
        var paid = Books.open()
                .done(Books.account(loan, AccountKind.LIABILITY, "USD"))
                .done(post(Posting.debit(BANK, usd("7.00")), Posting.credit(loan, usd("7.00"))));
        assertThat(OpenMatters.of(paid.state()))
                .extracting(Object::toString)
                .containsExactly(
                        line(
                                OFFICE,
                                "accounts/bank-usd",
                                "account-not-empty",
                                "Its balance is USD 7.00 on the debit side: what is owned is paid out, what is owed is paid."),
                        line(
                                OFFICE,
                                "accounts/loan-usd",
                                "account-not-empty",
                                "Its balance is USD 7.00 on the credit side: what is owned is paid out, what is owed is paid."));
        assertThat(OpenMatters.of(paid.done(post(Posting.debit(loan, usd("7.00")), Posting.credit(BANK, usd("7.00"))))
                        .state()))
                .isEmpty();
        assertThat(OpenMatters.of(Books.open()
                        .done(post(Posting.debit(GRANTS, usd("7.00")), Posting.credit(DUES, usd("7.00"))))
                        .state()))
                .as("income tells what has been")
                .isEmpty();
    }

    @Test
    void whatAFunderGivesForDuesThatCameInIsTaken() {
        var rule = new MatchingRule(Fraction.of(1, 2), usd("30.00"), 1988, 1990);
        var granted = Books.open()
                .done(new AwardGrant(new OrganisationId("darpa"), rule, BANK, GRANTS, null))
                .done(receive("100.00"));
        assertThat(OpenMatters.of(granted.state()))
                .extracting(Object::toString)
                .contains(line(
                        "secretariat",
                        "grants/G-1",
                        "match-pending",
                        "darpa gives USD 30.00 more for the dues of 1988: they are taken from the grant."));
        assertThat(OpenMatters.of(granted.done(new MatchDues(new GrantId("G-1"), 1988, DAY))
                        .state()))
                .extracting(OpenMatter::rule)
                .containsExactly("account-not-empty");
    }

    @Test
    void nothingIsOpenInBooksInWhichNothingHappened() {
        Given<FinanceState, FinanceEvent> books = Books.open();
        assertThat(OpenMatters.of(books.state())).isEmpty();
    }

    private static ReceiveDues receive(String amount) {
        return Books.receive(IBM, 1988, usd(amount), DAY, BANK, DUES);
    }

    private static PostTransaction post(Posting... postings) {
        return new PostTransaction(LocalDate.parse("2999-01-01"), "Any", List.of(postings));
    }

    private static String line(Object actor, String subject, String rule, String text) {
        return "OpenMatter[subject=" + subject + ", rule=" + rule + ", reason=" + text + ", actor=" + actor + "]";
    }
}
