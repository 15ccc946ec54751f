package io.consort.starter.exit;

import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks that an exit be carried out.
 *
 * @param <T> the terms as the service knows them
 */
public record SettleExitRequest<T>(
        @Schema(description = "Chosen by the caller, so that settling it can be tried again", example = "exit-utexas")
        ExitId id,

        @Schema(example = "utexas") OrganisationId member,
        ExitGround ground,

        @Schema(description = "The first day on which it is no member", example = "1994-01-01")
        LocalDate effective,

        @Schema(description = "The charter's terms; the usual ones for the ground where they are left out") @Nullable
        T terms,

        @Schema(description = "Of the preview that is to be carried out: nothing else is done")
        String digest) {

    /**
     * Who leaves, as the ledger understands it.
     *
     * @param usual the terms for a ground where the charter says nothing
     */
    public Leaving<T> toLeaving(Function<ExitGround, T> usual) {
        return new LeavingRequest<>(member, ground, effective, terms).toLeaving(usual);
    }
}
