package io.consort.ipledger.exit;

import io.consort.ipledger.departure.Departure;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * An exit that was settled.
 *
 * @param id its id
 * @param leaving who left, why, when, on which terms
 * @param digest of the account
 * @param items the account
 * @param balances what stood open then, by currency
 * @param effects what it did
 * @param before the member's departure before this one; null where it had never left
 * @param seq of the ledger's entry that says so
 * @param status how it stands
 */
public record Exit(
        ExitId id,
        Leaving leaving,
        String digest,
        PVector<ExitItem> items,
        List<Balance> balances,
        PVector<Effect> effects,
        @Nullable Departure before,
        long seq,
        ExitStatus status) {

    public Exit {
        balances = List.copyOf(balances);
    }

    static Exit of(MemberExited event, long seq) {
        return new Exit(
                event.exit(),
                event.leaving(),
                event.digest(),
                TreePVector.empty(),
                event.balances(),
                TreePVector.empty(),
                event.before(),
                seq,
                ExitStatus.SETTLED);
    }

    /** The account as text: what the digest is over. */
    public List<String> lines() {
        return ExitPlan.lines(leaving, items, List.of());
    }

    Exit with(ExitDetailed event) {
        return new Exit(
                id,
                leaving,
                digest,
                items.plusAll(event.items()),
                balances,
                effects.plusAll(event.effects()),
                before,
                seq,
                status);
    }

    Exit with(ExitStatus next) {
        return new Exit(id, leaving, digest, items, balances, effects, before, seq, next);
    }
}
