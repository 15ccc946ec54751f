package io.consort.ipledger.expense;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.expense.ExpenseEvent.ExpenseRecorded;
import io.consort.ipledger.title.Heirs;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Records what an organisation spent on an asset. Asked by the one that paid, or by the secretariat. It comes back once every other owner
 * has agreed, of the day it was paid and of today; at once where there is none.
 *
 * @param expense what; under a reference that no other expense of the payer on the asset has
 */
public record RecordExpense(Expense expense) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return authority(state, context, expense);
    }

    /** Of who paid: as an owner where it was one then; else it acts by its standing alone. */
    static Authority authority(IpLedgerState state, Context context, Expense expense) {
        OrganisationId payer = Heirs.of(state).now(expense.payer());
        boolean owned = Titles.of(state)
                        .require(expense.asset())
                        .share(expense.payer(), expense.on())
                        .signum()
                > 0;
        return context.actor().organisation().filter(payer::equals).isPresent() && !owned
                ? context.authority()
                : Mandate.require(
                        context,
                        Capacity.OWNER,
                        payer,
                        "not-the-payer",
                        "What was spent on " + expense.asset() + " is recorded, and reversed, by " + expense.payer()
                                + ", who paid it, or by the secretariat.");
    }

    @Override
    public List<ExpenseRecorded> decide(IpLedgerState state, Context context) {
        Title title = Titles.of(state).require(expense.asset());
        Heirs.of(state).requireExists(expense.payer());
        if (expense.on().isAfter(context.today())) {
            throw DomainException.refused(
                    "date-in-the-future", expense.on() + " has not come yet: what is recorded here has happened.");
        }
        if (title.on(expense.on()).isEmpty()) {
            throw DomainException.refused(
                    "no-title-at-date",
                    "Nobody owns " + expense.asset() + " on " + expense.on() + ": title to it begins later.");
        }
        Expenses.of(state).like(expense).ifPresent(same -> {
            throw DomainException.conflict(
                    "expense-recorded",
                    "Expense " + same + " of " + expense.payer() + " on " + expense.asset() + " has the reference "
                            + expense.reference() + ".");
        });
        List<OrganisationId> awaited = Stream.of(expense.on(), context.today())
                .flatMap(day -> title.on(day).keySet().stream())
                .map(Heirs.of(state)::now)
                .filter(owner -> !owner.equals(expense.payer()))
                .distinct()
                .sorted(Comparator.comparing(OrganisationId::value))
                .toList();
        return List.of(new ExpenseRecorded(Expenses.of(state).next(), expense, awaited));
    }
}
