package io.consort.finance.account;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** Adds an account to the chart. Its code is never given to another. */
public record OpenAccount(Account account) implements Command<FinanceState, FinanceEvent> {

    @Override
    public List<FinanceEvent> decide(FinanceState state, Context context) {
        if (Chart.of(state).find(account.id()).isPresent()) {
            throw DomainException.conflict("account-exists", "The chart has an account " + account.id() + " already.");
        }
        return List.of(new AccountOpened(account));
    }
}
