package io.consort.ipledger.expense;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.expense.ExpenseEvent.ExpenseReversed;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Takes back an expense that was recorded by mistake, by a counter-entry. Asked by the one that paid, whom alone it takes from, or by the
 * secretariat. What is true instead is recorded anew; distributions in which it came back are stale until they are computed again.
 *
 * @param expense which
 * @param reason why
 * @param amount how much of it, where a part of it was wrong; null for all that is left
 */
public record ReverseExpense(
        ExpenseId expense,
        String reason,

        @Meaning("How much of it, where a part was wrong; all that is left where it is left out") @Nullable
        Money amount)
        implements Command<IpLedgerState, IpLedgerEvent> {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 500;

    public ReverseExpense {
        requireReason(reason);
        if (amount != null && !amount.isPositive()) {
            throw DomainException.invalid("/amount", "What is taken back is above zero.");
        }
    }

    /** All that is left of it. */
    public ReverseExpense(ExpenseId expense, String reason) {
        this(expense, reason, null);
    }

    static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw DomainException.invalid("/reason", "A reason has 1 to " + MAX_REASON + " characters.");
        }
    }

    static void requireStanding(ExpenseEntry entry) {
        if (entry.reversed() != null) {
            throw DomainException.conflict("expense-reversed", "Expense " + entry.id() + " was reversed.");
        }
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return RecordExpense.authority(
                state, context, Expenses.of(state).require(expense).expense());
    }

    @Override
    public List<ExpenseReversed> decide(IpLedgerState state, Context context) {
        ExpenseEntry entry = Expenses.of(state).require(expense);
        requireStanding(entry);
        if (amount != null && !(amount.isSameCurrency(entry.amount()) && !amount.isGreaterThan(entry.amount()))) {
            throw DomainException.refused(
                    "exceeds-expense",
                    "Of expense " + expense + " there is " + entry.amount() + ", and not " + amount + ".");
        }
        return List.of(new ExpenseReversed(expense, reason, entry.amount().equals(amount) ? null : amount));
    }
}
