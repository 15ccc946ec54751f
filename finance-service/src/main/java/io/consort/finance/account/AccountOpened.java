package io.consort.finance.account;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;

/** An account was added to the chart. */
public record AccountOpened(Account account) implements FinanceEvent {
    @Override
    public Audience audience(FinanceState state) {
        return Audience.EVERYONE.or(account.owner()::equals);
    }

    @Override
    public FinanceState on(FinanceState state, Header header) {
        return state.with(Chart.of(state).with(account));
    }

    @Override
    public String subject() {
        return "accounts/" + account.id();
    }
}
