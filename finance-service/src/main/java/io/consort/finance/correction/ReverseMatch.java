package io.consort.finance.correction;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.Chart;
import io.consort.finance.dues.DuesAccounts;
import io.consort.finance.dues.Reason;
import io.consort.finance.grant.Grant;
import io.consort.finance.grant.GrantEvent.MatchReversed;
import io.consort.finance.grant.GrantId;
import io.consort.finance.grant.Grants;
import io.consort.finance.grant.Match;
import io.consort.finance.grant.MatchId;
import io.consort.finance.grant.MatchReversal;
import io.consort.finance.journal.Journal;
import io.consort.finance.journal.Posting;
import io.consort.finance.journal.Total;
import io.consort.finance.journal.Transaction;
import io.consort.finance.journal.TransactionPosted;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * Takes a match back whose money never came in, by a counter-entry as of the same day. What of it was owed to the funder is owed no
 * more. Refused with {@code match-reversed}, and {@code repayable-paid} once what was owed has been paid back.
 *
 * @param grant of which grant
 * @param match which of its matches
 * @param reason in words that name no person
 */
public record ReverseMatch(
        GrantId grant,
        MatchId match,

        @Meaning(example = "The payment was another member's")
        String reason) implements Command<FinanceState, FinanceEvent> {

    public ReverseMatch {
        Reason.require(reason);
    }

    @Override
    public List<FinanceEvent> decide(FinanceState state, Context context) {
        Grant from = Grants.of(state).require(grant);
        Match given = from.require(match);
        if (from.reversals().containsKey(match)) {
            throw DomainException.conflict(
                    "match-reversed", "Match " + match + " of " + grant + " is taken back already.");
        }
        Total income = Total.of(given.amount()).min(from.matched(given.year()));
        Money owed = Total.of(given.amount()).minus(income).money();
        List<Posting> postings = new ArrayList<>();
        if (income.signum() > 0) {
            postings.add(Posting.debit(from.terms().income(), income.money()));
        }
        List<FinanceEvent> events = new ArrayList<>();
        if (owed.isPositive()) {
            postings.add(Posting.debit(repayable(state, from, owed, events), owed));
        }
        postings.add(Posting.credit(from.terms().bank(), given.amount()));
        Transaction back = new Transaction(
                Journal.of(state).next(),
                given.received(),
                "Match " + match + " of " + grant + " taken back: " + reason,
                postings);
        events.add(new TransactionPosted(back));
        events.add(new MatchReversed(new MatchReversal(match, grant, owed, reason, back.id())));
        return events;
    }

    private AccountId repayable(FinanceState state, Grant from, Money owed, List<FinanceEvent> opening) {
        OrganisationId owner =
                Chart.of(state).require(from.terms().income(), "").owner();
        AccountId account = DuesAccounts.REPAYABLE.in(state, owed.getCurrencyUnit(), owner, opening);
        Total balance = Journal.of(state).balance(account).orElse(Total.zero(owed.getCurrencyUnit()));
        if (balance.plus(owed).signum() > 0) {
            throw DomainException.conflict(
                    "repayable-paid",
                    "Of match " + match + " " + owed + " were owed to "
                            + from.terms().funder() + ", and account " + account
                            + " does not hold all of it any more.");
        }
        return account;
    }
}
