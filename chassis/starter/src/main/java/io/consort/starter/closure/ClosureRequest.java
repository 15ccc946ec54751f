package io.consort.starter.closure;

import io.consort.kernel.closure.ClosureOrder;
import io.consort.kernel.closure.ClosureState;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks that a ledger be closed, suspended, or opened again. */
public record ClosureRequest(
        @Schema(
                description = "Counts the changes of the consortium's life from 1; a lower one is refused",
                example = "7")
        long turn,

        ClosureState state,

        @Schema(example = "The sponsor is under investigation")
        String reason,

        @Schema(description = "By which it is so; left out where there is none", example = "R-7") @Nullable
        String resolution) {

    ClosureOrder toOrder() {
        return new ClosureOrder(turn, state, reason, resolution);
    }
}
