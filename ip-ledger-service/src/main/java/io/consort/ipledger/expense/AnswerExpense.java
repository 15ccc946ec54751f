package io.consort.ipledger.expense;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.expense.ExpenseEvent.ExpenseAnswered;
import io.consort.ipledger.title.Heirs;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another owner agrees that an expense comes back out of what the asset brings, also after it objected, or objects. Each speaks for itself;
 * who has said yes has said it.
 *
 * @param expense which
 * @param reason why it objects; null where it agrees
 */
public record AnswerExpense(
        ExpenseId expense,

        @Meaning("Why it does not come back; agreed where it is left out") @Nullable
        String reason) implements Command<IpLedgerState, IpLedgerEvent> {

    public AnswerExpense {
        if (reason != null) {
            ReverseExpense.requireReason(reason);
        }
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Authority.of(Capacity.OWNER, owner(state, context).own());
    }

    /**
     * Who speaks.
     *
     * @param own as it is today
     * @param named as the expense names it
     */
    private record Owner(OrganisationId own, OrganisationId named) {}

    private Owner owner(IpLedgerState state, Context context) {
        ExpenseEntry entry = Expenses.of(state).require(expense);
        Optional<OrganisationId> own = context.actor().organisation();
        return entry.open().keySet().stream()
                .filter(each -> own.filter(Heirs.of(state).now(each)::equals).isPresent())
                .findFirst()
                .map(each -> new Owner(Heirs.of(state).now(each), each))
                .orElseThrow(() -> DomainException.forbidden(
                        "not-awaited",
                        "Nothing is awaited from you for expense " + expense
                                + ": the asset's other owners answer it, each once it agrees for good."));
    }

    @Override
    public List<ExpenseAnswered> decide(IpLedgerState state, Context context) {
        ExpenseEntry entry = Expenses.of(state).require(expense);
        ReverseExpense.requireStanding(entry);
        OrganisationId named = owner(state, context).named();
        if (reason != null && reason.equals(entry.open().get(named))) {
            throw DomainException.conflict("expense-answered", named + " has objected so already.");
        }
        return List.of(new ExpenseAnswered(expense, named, reason == null, reason));
    }
}
