package io.consort.ipledger.expense;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.expense.ExpenseEvent.ExpenseAllowed;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Records that an expense comes back although owners object or do not answer, by the resolution that decided so.
 *
 * @param expense which
 * @param resolution by which it was decided
 */
public record AllowExpense(
        ExpenseId expense, @Meaning(example = "R-9") String resolution)
        implements Command<IpLedgerState, IpLedgerEvent> {

    public AllowExpense {
        Authority.Resolution.requireName(resolution);
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return new Authority.Resolution(resolution);
    }

    @Override
    public List<ExpenseAllowed> decide(IpLedgerState state, Context context) {
        ExpenseEntry entry = Expenses.of(state).require(expense);
        ReverseExpense.requireStanding(entry);
        if (entry.open().isEmpty()) {
            throw DomainException.conflict("expense-answered", "All owners have agreed to expense " + expense + ".");
        }
        return List.of(new ExpenseAllowed(expense, resolution));
    }
}
