package io.consort.kernel.exit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * An exit that was settled.
 *
 * @param <T> the terms as the ledger knows them
 * @param <F> what an exit can do to one thing there
 * @param id its id
 * @param leaving who left, why, when, on which terms
 * @param digest of the account
 * @param items the account
 * @param balances what stood open then, by currency
 * @param effects what it did, and how that stood before
 * @param seq of the ledger's entry that says so
 * @param status how it stands
 * @param back the first day on which the member was one again; null while it is away, or did not leave
 */
public record Exit<T, F>(
        ExitId id,
        Leaving<T> leaving,
        String digest,
        PVector<ExitItem> items,
        List<Balance> balances,
        PVector<F> effects,
        long seq,
        ExitStatus status,
        @Nullable LocalDate back) {

    public Exit {
        balances = List.copyOf(balances);
    }

    /** One that is settled now; the account follows. */
    public static <T, F> Exit<T, F> settled(
            ExitId id, Leaving<T> leaving, String digest, List<Balance> balances, long seq) {
        return new Exit<>(
                id, leaving, digest, TreePVector.empty(), balances, TreePVector.empty(), seq, ExitStatus.SETTLED, null);
    }

    /** The account as text: what the digest is over. */
    public List<String> lines() {
        return new ExitAccount(leaving, items, List.of()).lines();
    }

    /** Whether its member is away on a day by it. */
    boolean isAway(LocalDate day) {
        return status != ExitStatus.REVOKED
                && !day.isBefore(leaving.effective())
                && (back == null || day.isBefore(back));
    }

    Exit<T, F> with(List<ExitItem> more, List<F> did) {
        return new Exit<>(id, leaving, digest, items.plusAll(more), balances, effects.plusAll(did), seq, status, back);
    }

    Exit<T, F> revoked() {
        return new Exit<>(id, leaving, digest, items, balances, effects, seq, ExitStatus.REVOKED, null);
    }

    Exit<T, F> readmitted(LocalDate day) {
        return new Exit<>(id, leaving, digest, items, balances, effects, seq, ExitStatus.READMITTED, day);
    }
}
