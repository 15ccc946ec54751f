package io.consort.finance.correction;

import static io.consort.finance.Books.BANK;
import static io.consort.finance.Books.DUES;
import static io.consort.finance.Books.GRANTS;
import static io.consort.finance.Books.usd;
import static io.consort.finance.exit.ExitExamples.IBM;
import static io.consort.finance.exit.ExitExamples.byDays;
import static io.consort.finance.exit.ExitExamples.claim;
import static io.consort.finance.exit.ExitExamples.invoice;
import static io.consort.finance.exit.ExitExamples.paid;
import static io.consort.finance.exit.ExitExamples.settle;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.finance.Books;
import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.Chart;
import io.consort.finance.dues.ClaimStatus;
import io.consort.finance.dues.Dues;
import io.consort.finance.dues.DuesInvoiceId;
import io.consort.finance.dues.DuesReceiptId;
import io.consort.finance.dues.ReceiveDues;
import io.consort.finance.dues.Settlement;
import io.consort.finance.exit.RevokeExit;
import io.consort.finance.grant.AwardGrant;
import io.consort.finance.grant.Grant;
import io.consort.finance.grant.GrantId;
import io.consort.finance.grant.Grants;
import io.consort.finance.grant.MatchDues;
import io.consort.finance.grant.MatchId;
import io.consort.finance.grant.MatchingRule;
import io.consort.finance.journal.Journal;
import io.consort.finance.journal.PostTransaction;
import io.consort.finance.journal.Posting;
import io.consort.finance.journal.Total;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ReversalTest {

    private static final DuesReceiptId DR_1 = new DuesReceiptId("DR-1");
    private static final DuesReceiptId DR_2 = new DuesReceiptId("DR-2");
    private static final GrantId GRANT = new GrantId("G-1");
    private static final AccountId REPAYABLE = new AccountId("grants-repayable-usd");
    private static final LocalDate DAY = LocalDate.parse("1988-12-31");

    @Test
    void aReversedReceiptOpensItsClaimAndTellsSo() {
        var paid = Books.open().done(invoice(1988, "100.00")).done(paid(1988, "100.00"));
        assertThat(claim(paid, 1988).status()).isEqualTo(ClaimStatus.PAID);

        var back = paid.done(new ReverseReceipt(DR_1, "It was another member's"));
        assertThat(claim(back, 1988).status()).isEqualTo(ClaimStatus.OPEN);
        assertThat(claim(back, 1988).outstanding()).isEqualTo(usd("100.00"));
        assertThat(Dues.of(back.state()).received(1988, CurrencyUnit.USD)).isEqualTo(Total.of(usd("0.00")));
        assertThat(balance(back, BANK)).isEqualTo(usd("0.00"));
        DuesInvoiceId id = new DuesInvoiceId("1988-ibm");
        assertThat(Dues.of(back.state()).claims().settledAfter(0, true))
                .containsExactly(new Settlement(1, id, LocalDate.parse("1988-02-01")), new Settlement(2, id, null));
        assertThat(Dues.of(back.state()).claims().settledAfter(0, false)).hasSize(1);
        back.when(new ReverseReceipt(DR_1, "Again")).thenRefused("receipt-reversed");
        back.when(new ReverseReceipt(DR_2, "None")).thenRefused("not-found");
    }

    @Test
    void whatWasReversedMayBeReceivedAnew() {
        var once = Books.open().done(referenced("TX 1"));
        once.when(referenced("TX 1")).thenRefused("receipt-looks-recorded");
        var back = once.done(new ReverseReceipt(DR_1, "Wrong account"));
        assertThat(Dues.of(back.done(referenced("TX 1")).state()).received(1988, CurrencyUnit.USD))
                .isEqualTo(Total.of(usd("40.00")));
    }

    @Test
    void whatWasMatchedTooMuchIsOwedToTheFunder() {
        var matched =
                granted().done(paid(1988, "100.00")).done(paid(1988, "50.00")).done(match());
        assertThat(balance(matched, GRANTS)).isEqualTo(usd("-150.00"));

        var back = matched.done(new ReverseReceipt(DR_2, "Recorded twice"));
        assertThat(balance(back, GRANTS)).isEqualTo(usd("-100.00"));
        assertThat(balance(back, REPAYABLE)).isEqualTo(usd("-50.00"));
        assertThat(grant(back).matched(1988)).isEqualTo(Total.of(usd("100.00")));
        assertThat(grant(back).overMatched()).singleElement().satisfies(over -> {
            assertThat(over.amount()).isEqualTo(usd("50.00"));
            assertThat(over.receipt()).isEqualTo(DR_2);
        });
        back.when(match()).thenRefused("nothing-to-match");
    }

    @Test
    void aReceiptAboveTheCeilingTakesNothingFromTheGrant() {
        var matched =
                granted().done(paid(1988, "1000.00")).done(paid(1988, "500.00")).done(match());
        var back = matched.done(new ReverseReceipt(DR_2, "Recorded twice"));
        assertThat(grant(back).matched(1988)).isEqualTo(Total.of(usd("1000.00")));
        assertThat(Chart.of(back.state()).find(REPAYABLE)).isEmpty();
    }

    @Test
    void aMatchThatNeverCameInIsTakenBackWithWhatWasOwedOfIt() {
        var over = granted()
                .done(paid(1988, "100.00"))
                .done(paid(1988, "50.00"))
                .done(match())
                .done(new ReverseReceipt(DR_2, "Recorded twice"));

        var back = over.done(new ReverseMatch(GRANT, new MatchId("M-1"), "It never came in"));
        assertThat(balance(back, GRANTS)).isEqualTo(usd("0.00"));
        assertThat(balance(back, REPAYABLE)).isEqualTo(usd("0.00"));
        assertThat(balance(back, BANK)).isEqualTo(usd("100.00"));
        assertThat(grant(back).matched(1988)).isEqualTo(Total.of(usd("0.00")));
        back.when(new ReverseMatch(GRANT, new MatchId("M-1"), "Again")).thenRefused("match-reversed");
        assertThat(grant(back.done(match())).matched(1988)).isEqualTo(Total.of(usd("100.00")));
    }

    @Test
    void aMatchIsNotTakenBackOnceWhatWasOwedOfItIsPaid() {
        granted()
                .done(paid(1988, "50.00"))
                .done(match())
                .done(new ReverseReceipt(DR_1, "Recorded twice"))
                .done(new PostTransaction(
                        DAY,
                        "Paid back",
                        List.of(Posting.debit(REPAYABLE, usd("50.00")), Posting.credit(BANK, usd("50.00")))))
                .when(new ReverseMatch(GRANT, new MatchId("M-1"), "It never came in"))
                .thenRefused("repayable-paid");
    }

    @Test
    void aReceiptStaysWhileWhatItPaidIsToBePaidBack() {
        var left = Books.open()
                .done(invoice(1994, "100.00"))
                .done(paid(1994, "40.00"))
                .done(settle("exit-1", byDays("1994-04-01")));
        left.when(new ReverseReceipt(DR_1, "Wrong")).thenRefused("receipt-relied-on");
        var back = left.done(new RevokeExit(new ExitId("exit-1"), "First the receipt"))
                .done(new ReverseReceipt(DR_1, "Wrong"));
        assertThat(claim(back, 1994).outstanding()).isEqualTo(usd("100.00"));
    }

    private static ReceiveDues referenced(String reference) {
        return new ReceiveDues(
                IBM, 1988, usd("40.00"), LocalDate.parse("1988-02-01"), BANK, DUES, null, reference, null);
    }

    private static Given<FinanceState, FinanceEvent> granted() {
        MatchingRule rule = new MatchingRule(Fraction.ONE, usd("1000.00"), 1988, 1996);
        return Books.open().done(new AwardGrant(new OrganisationId("darpa"), rule, BANK, GRANTS, null));
    }

    private static MatchDues match() {
        return new MatchDues(GRANT, 1988, DAY);
    }

    private static Grant grant(Given<FinanceState, FinanceEvent> given) {
        return Grants.of(given.state()).require(GRANT);
    }

    private static Money balance(Given<FinanceState, FinanceEvent> given, AccountId account) {
        return Journal.of(given.state())
                .balance(account)
                .orElse(Total.zero(CurrencyUnit.USD))
                .money();
    }
}
