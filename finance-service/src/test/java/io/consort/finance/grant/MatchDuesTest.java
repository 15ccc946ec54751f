package io.consort.finance.grant;

import static io.consort.finance.Books.BANK;
import static io.consort.finance.Books.DUES;
import static io.consort.finance.Books.GRANTS;
import static io.consort.finance.Books.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.finance.Books;
import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.dues.ReceiveDues;
import io.consort.finance.grant.GrantEvent.DuesMatched;
import io.consort.finance.journal.Posting;
import io.consort.finance.journal.Total;
import io.consort.finance.journal.Transaction;
import io.consort.finance.journal.TransactionId;
import io.consort.finance.journal.TransactionPosted;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.Kind;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchDuesTest {

    private static final OrganisationId DARPA = new OrganisationId("darpa");
    private static final GrantId GRANT = new GrantId("G-1");
    private static final LocalDate DAY = LocalDate.parse("1988-12-31");

    @Test
    void givesTheCeilingForTheDuesOfSematechsFirstYear() {
        Transaction transaction = new Transaction(
                new TransactionId("T-2"),
                DAY,
                "Match of dues for 1988 by darpa under G-1",
                List.of(Posting.debit(BANK, usd("100000000.00")), Posting.credit(GRANTS, usd("100000000.00"))));

        granted("1", "100000000.00")
                .done(dues(1988, "109930000.00"))
                .when(match(1988))
                .then(
                        new TransactionPosted(transaction),
                        new DuesMatched(new Match(
                                new MatchId("M-1"),
                                GRANT,
                                1988,
                                Total.of(usd("109930000.00")),
                                Total.of(usd("0.00")),
                                usd("100000000.00"),
                                DAY,
                                transaction.id())));
    }

    @Test
    void givesTheRatioBelowTheCeilingAndNeverRoundsUp() {
        var state = granted("1/3", "1000.00")
                .done(dues(1988, "100.00"))
                .done(match(1988))
                .state();

        assertThat(matched(state, 1988)).isEqualTo(Total.of(usd("33.33")));
    }

    @Test
    void givesOnlyWhatWasNotGivenBefore() {
        var state = granted("1", "100.00")
                .done(dues(1988, "60.00"))
                .done(match(1988))
                .done(dues(1988, "60.00"))
                .done(match(1988))
                .state();

        Grant grant = Grants.of(state).require(GRANT);
        assertThat(grant.matches().get(1).amount()).isEqualTo(usd("40.00"));
        assertThat(grant.matches().get(1).before()).isEqualTo(Total.of(usd("60.00")));
        assertThat(matched(state, 1988)).isEqualTo(Total.of(usd("100.00")));
    }

    @Test
    void countsEachYearApart() {
        var state = granted("1", "100.00")
                .done(dues(1988, "150.00"))
                .done(match(1988))
                .done(dues(1989, "30.00"))
                .done(match(1989))
                .state();

        assertThat(matched(state, 1988)).isEqualTo(Total.of(usd("100.00")));
        assertThat(matched(state, 1989)).isEqualTo(Total.of(usd("30.00")));
    }

    @Test
    void refusesWhenNothingIsDueAndSaysWhy() {
        var refusal = granted("1", "100.00")
                .done(dues(1988, "150.00"))
                .done(match(1988))
                .when(match(1988))
                .thenRefused("nothing-to-match");

        assertThat(refusal.detail())
                .isEqualTo("Grant G-1 gives 1 for each unit of dues, at most USD 100.00 a year. Of the USD 150.00"
                        + " received for 1988 it has matched USD 100.00, so nothing is due now.");
    }

    @Test
    void refusesAYearThatTheGrantDoesNotCover() {
        granted("1", "100.00").done(dues(1997, "1.00")).when(match(1997)).thenRefused("year-outside-grant");
        granted("1", "100.00").done(dues(1987, "1.00")).when(match(1987)).thenRefused("year-outside-grant");
    }

    @Test
    void refusesAGrantThatThereIsNot() {
        var refusal = Books.open().when(match(1988)).thenRefused("not-found");

        assertThat(refusal.kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void refusesMoneyOfADayToCome() {
        granted("1", "100.00")
                .done(dues(1988, "1.00"))
                .when(new MatchDues(GRANT, 1988, LocalDate.parse("2026-01-02")))
                .thenRefused("received-in-future");
    }

    @Test
    void refusesAGrantToAccountsOfAnotherKind() {
        Books.open()
                .when(new AwardGrant(DARPA, rule("1", "1.00"), GRANTS, GRANTS, null))
                .thenRefused("wrong-account-kind");
        Books.open()
                .when(new AwardGrant(DARPA, rule("1", "1.00"), BANK, BANK, null))
                .thenRefused("wrong-account-kind");
    }

    static Given<FinanceState, FinanceEvent> granted(String ratio, String ceiling) {
        return Books.open().done(new AwardGrant(DARPA, rule(ratio, ceiling), BANK, GRANTS, null));
    }

    static MatchDues match(int year) {
        return new MatchDues(GRANT, year, DAY);
    }

    static ReceiveDues dues(int year, String amount) {
        return Books.receive(new OrganisationId("ibm"), year, usd(amount), DAY, BANK, DUES);
    }

    private static MatchingRule rule(String ratio, String ceiling) {
        return new MatchingRule(Fraction.parse(ratio), usd(ceiling), 1988, 1996);
    }

    private static Total matched(FinanceState state, int year) {
        return Grants.of(state).require(GRANT).matched(year);
    }
}
