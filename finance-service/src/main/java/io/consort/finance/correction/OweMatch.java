package io.consort.finance.correction;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.Chart;
import io.consort.finance.dues.DuesAccounts;
import io.consort.finance.dues.DuesReceipt;
import io.consort.finance.grant.GrantEvent.OverMatched;
import io.consort.finance.grant.GrantId;
import io.consort.finance.grant.Grants;
import io.consort.finance.grant.MatchingGrant;
import io.consort.finance.grant.OverMatch;
import io.consort.finance.journal.Journal;
import io.consort.finance.journal.Posting;
import io.consort.finance.journal.Transaction;
import io.consort.finance.journal.TransactionPosted;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** Makes what a grant has matched too much a debt to its funder. */
record OweMatch(GrantId grant, DuesReceipt receipt, Money amount) implements Command<FinanceState, FinanceEvent> {

    @Override
    public List<FinanceEvent> decide(FinanceState state, Context context) {
        MatchingGrant terms = Grants.of(state).require(grant).terms();
        OrganisationId owner = Chart.of(state).require(terms.income(), "").owner();
        List<FinanceEvent> events = new ArrayList<>();
        AccountId repayable = DuesAccounts.REPAYABLE.in(state, amount.getCurrencyUnit(), owner, events);
        Transaction transaction = new Transaction(
                Journal.of(state).next(),
                context.today(),
                "Owed to " + terms.funder() + " under " + grant + ", since receipt " + receipt.id() + " was taken back",
                List.of(Posting.debit(terms.income(), amount), Posting.credit(repayable, amount)));
        events.add(new TransactionPosted(transaction));
        events.add(new OverMatched(
                new OverMatch(grant, receipt.year(), amount, receipt.id(), repayable, transaction.id())));
        return events;
    }
}
