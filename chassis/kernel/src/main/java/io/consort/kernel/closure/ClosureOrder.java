package io.consort.kernel.closure;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a ledger, as the service that keeps the consortium's life says it.
 *
 * @param turn counts the changes of that life from 1, so that what arrives late is known to be late
 * @param state what the ledger is to be
 * @param reason why, in 1 to {@link #MAX_REASON} characters that name no person
 * @param resolution by which it is so; null where there is none, as for a suspension
 */
public record ClosureOrder(
        long turn,
        ClosureState state,
        String reason,
        @Nullable String resolution) {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 500;

    public ClosureOrder {
        if (turn < 1) {
            throw DomainException.invalid("/turn", "Turns count from 1.");
        }
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw DomainException.invalid("/reason", "A reason has 1 to " + MAX_REASON + " characters.");
        }
        if (resolution != null && !Id.SYNTAX.matcher(resolution).matches()) {
            throw DomainException.invalid("/resolution", "Not a resolution: write its id, for example R-7.");
        }
    }
}
