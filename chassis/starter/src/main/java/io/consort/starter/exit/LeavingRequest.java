package io.consort.starter.exit;

import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks what an exit would come to.
 *
 * @param <T> the terms as the service knows them
 */
public record LeavingRequest<T>(
        @Schema(example = "utexas") OrganisationId member,
        ExitGround ground,

        @Schema(description = "The first day on which it is no member", example = "1994-01-01")
        LocalDate effective,

        @Schema(description = "The charter's terms; the usual ones for the ground where they are left out") @Nullable
        T terms) {

    /**
     * As the ledger understands it.
     *
     * @param usual the terms for a ground where the charter says nothing
     */
    public Leaving<T> toLeaving(Function<ExitGround, T> usual) {
        return new Leaving<>(member, ground, effective, terms == null ? usual.apply(ground) : terms);
    }
}
