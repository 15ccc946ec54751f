package io.consort.finance.journal;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;

/** Postings that balance were recorded as one. */
public record TransactionPosted(Transaction transaction) implements FinanceEvent {
    @Override
    public Audience audience(FinanceState state) {
        return Audience.EVERYONE;
    }

    @Override
    public FinanceState on(FinanceState state, Header header) {
        return state.with(Journal.of(state).with(transaction, header.time()));
    }

    @Override
    public String subject() {
        return "transactions/" + transaction.id();
    }
}
