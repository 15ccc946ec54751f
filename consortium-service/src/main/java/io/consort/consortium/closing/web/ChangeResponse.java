package io.consort.consortium.closing.web;

import io.consort.consortium.life.LifeChange;
import io.consort.consortium.life.LifeStage;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change in the life of a consortium. */
record ChangeResponse(
        LifeStage stage,
        Instant at,

        @Schema(description = "The seq of the entry that says so")
        long entry,

        PersonId by,

        @Schema(description = "For which organisation; none for an administrator of the platform") @Nullable
        OrganisationId organisation,

        @Nullable String reason,
        @Nullable ResolutionId resolution,

        @Schema(description = "Under which number the other services were told, where they were") @Nullable
        Integer turn,

        @Schema(description = "How far each of them is with it") @Nullable
        List<ReplyResponse> services) {

    static ChangeResponse of(LifeChange change) {
        return new ChangeResponse(
                change.to(),
                change.at(),
                change.seq(),
                change.by().person(),
                change.by().organisationOrNull(),
                change.reason(),
                change.resolution(),
                change.turn() == null ? null : change.turn().number(),
                change.turn() == null ? null : ReplyResponse.of(change.turn()));
    }
}
