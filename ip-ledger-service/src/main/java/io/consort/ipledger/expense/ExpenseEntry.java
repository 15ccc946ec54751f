package io.consort.ipledger.expense;

import io.consort.kernel.identity.OrganisationId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PVector;

/**
 * An expense as it stands in the ledger.
 *
 * @param id its number
 * @param expense what
 * @param seqs of the entries about it, in their order
 * @param open the owners that have not agreed, and why not: an empty text of who has not spoken
 * @param since the seq of the entry from which on it comes back; null as long as an owner has not agreed
 * @param reversed why it does not count any more; null while it does
 * @param left what of it counts; null while all of it does
 */
public record ExpenseEntry(
        ExpenseId id,
        Expense expense,
        PVector<Long> seqs,
        PMap<OrganisationId, String> open,
        @Nullable Long since,
        @Nullable String reversed,
        @Nullable Money left) {

    ExpenseEntry with(PMap<OrganisationId, String> silent, long seq) {
        return new ExpenseEntry(
                id, expense, seqs.plus(seq), silent, silent.isEmpty() ? since(seq) : null, reversed, left);
    }

    private Long since(long seq) {
        return since == null ? Long.valueOf(seq) : since;
    }

    ExpenseEntry reversed(ExpenseEvent.ExpenseReversed event, long seq) {
        return event.amount() == null
                ? new ExpenseEntry(id, expense, seqs.plus(seq), open, since, event.reason(), left)
                : new ExpenseEntry(id, expense, seqs.plus(seq), open, since, null, amount().minus(event.amount()));
    }

    /** What of it counts, as long as it was not reversed. */
    public Money amount() {
        return left == null ? expense.amount() : left;
    }

    /** Whether it comes back in a run that was first recorded by the entry with that seq. */
    public boolean counts(long run) {
        return reversed == null && since != null && since < run;
    }
}
