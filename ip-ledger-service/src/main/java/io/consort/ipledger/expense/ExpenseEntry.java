package io.consort.ipledger.expense;

import io.consort.kernel.identity.OrganisationId;
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
 */
public record ExpenseEntry(
        ExpenseId id,
        Expense expense,
        PVector<Long> seqs,
        PMap<OrganisationId, String> open,
        @Nullable Long since,
        @Nullable String reversed) {

    ExpenseEntry with(PMap<OrganisationId, String> left, long seq) {
        return new ExpenseEntry(id, expense, seqs.plus(seq), left, left.isEmpty() ? since(seq) : null, reversed);
    }

    private Long since(long seq) {
        return since == null ? Long.valueOf(seq) : since;
    }

    ExpenseEntry reversed(String reason, long seq) {
        return new ExpenseEntry(id, expense, seqs.plus(seq), open, since, reason);
    }

    /** Whether it comes back in a run that was first recorded by the entry with that seq. */
    public boolean counts(long run) {
        return reversed == null && since != null && since < run;
    }
}
