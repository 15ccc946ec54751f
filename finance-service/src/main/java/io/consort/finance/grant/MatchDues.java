package io.consort.finance.grant;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.dues.Dues;
import io.consort.finance.dues.ReceiveDues;
import io.consort.finance.grant.GrantEvent.DuesMatched;
import io.consort.finance.journal.Journal;
import io.consort.finance.journal.Posting;
import io.consort.finance.journal.Total;
import io.consort.finance.journal.Transaction;
import io.consort.finance.journal.TransactionPosted;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * Takes from a grant all that it gives for the dues of a year received so far: {@code min(ratio * dues, ceiling)}, less what
 * it gave before. So the order in which dues and matches come makes no difference to what is given in the end.
 *
 * @param grant which grant
 * @param year whose dues are matched
 * @param received the date the funder's money came in; not in the future
 */
public record MatchDues(
        GrantId grant, @Meaning(example = "1988") int year, LocalDate received)
        implements Command<FinanceState, FinanceEvent> {

    @Override
    public List<FinanceEvent> decide(FinanceState state, Context context) {
        ReceiveDues.requireNotLater(received, context.today());
        Grant from = Grants.of(state).require(grant);
        requireCovered(from);
        Total dues = Dues.of(state).received(year, from.currency());
        Total before = from.matched(year);
        Money amount = due(from, dues, before);
        Transaction transaction = new Transaction(
                Journal.of(state).next(),
                received,
                "Match of dues for " + year + " by " + from.terms().funder() + " under " + grant,
                List.of(
                        Posting.debit(from.terms().bank(), amount),
                        Posting.credit(from.terms().income(), amount)));
        Match match = new Match(from.next(), grant, year, dues, before, amount, received, transaction.id());
        return List.of(new TransactionPosted(transaction), new DuesMatched(match));
    }

    private void requireCovered(Grant from) {
        MatchingRule rule = from.terms().rule();
        if (!rule.covers(year)) {
            throw DomainException.refused(
                    "year-outside-grant",
                    "Grant " + grant + " matches the dues of " + rule.firstYear() + " to " + rule.lastYear()
                            + ", not of " + year + ".");
        }
    }

    private Money due(Grant from, Total dues, Total before) {
        MatchingRule rule = from.terms().rule();
        Total left = from.due(year, dues);
        if (left.signum() <= 0) {
            throw DomainException.refused(
                    "nothing-to-match",
                    "Grant " + grant + " gives " + rule.ratio() + " for each unit of dues, at most "
                            + rule.ceilingPerYear() + " a year. Of the " + dues + " received for " + year
                            + " it has matched " + before + ", so nothing is due now.");
        }
        return left.money();
    }
}
