package io.consort.ipledger.distribution.web;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.expense.Expense;
import io.consort.ipledger.expense.ExpenseEntry;
import io.consort.ipledger.expense.ExpenseEvent.ExpenseRecorded;
import io.consort.ipledger.expense.ExpenseId;
import io.consort.kernel.identity.OrganisationId;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An expense and what came back of it.
 *
 * @param recovered what came back in all distributions, as they are recorded
 * @param outstanding what is still to come back; nothing of one that was reversed, below zero where too much came back
 * @param awaited the owners that have not answered
 * @param objecting the owners that object
 * @param comesBack whether it comes back out of what the asset brings from now on
 * @param reversed why it was taken back; null where it was not
 */
record ExpenseResponse(
        ExpenseId id,
        Expense expense,
        Money recovered,
        Money outstanding,
        List<OrganisationId> awaited,
        List<OrganisationId> objecting,
        boolean comesBack,
        @Nullable String reversed) {

    /** As it was recorded. */
    static ExpenseResponse of(ExpenseRecorded event) {
        Money amount = event.expense().amount();
        return new ExpenseResponse(
                event.id(),
                event.expense(),
                amount.multipliedBy(0),
                amount,
                event.awaited(),
                List.of(),
                event.awaited().isEmpty(),
                null);
    }

    static ExpenseResponse of(IpLedgerState state, ExpenseEntry entry) {
        Money amount = entry.amount();
        Money recovered = state.distributions().recovered(entry.id().value(), amount);
        Money due = entry.reversed() == null ? amount : amount.multipliedBy(0);
        return new ExpenseResponse(
                entry.id(),
                entry.expense(),
                recovered,
                due.minus(recovered),
                owners(entry, true),
                owners(entry, false),
                entry.counts(Long.MAX_VALUE),
                entry.reversed());
    }

    private static List<OrganisationId> owners(ExpenseEntry entry, boolean silent) {
        return entry.open().entrySet().stream()
                .filter(each -> each.getValue().isEmpty() == silent)
                .map(each -> each.getKey())
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }
}
