package io.consort.consortium.body.web;

import io.consort.consortium.body.Occupancy;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record HolderResponse(
        SeatId seat,
        OrganisationId organisation,
        PersonId holder,
        LocalDate from,

        @Schema(description = "The first day on which they do not sit there; absent where no end is known") @Nullable
        LocalDate until,

        @Schema(description = "By which they were elected; absent without one") @Nullable
        ResolutionId resolution,

        @Schema(description = "When it was recorded; absent in the answer to the request that did") @Nullable
        Instant recordedAt) {

    static HolderResponse of(SeatTaken event) {
        return new HolderResponse(
                event.seat(),
                event.organisation(),
                event.holder(),
                event.period().from(),
                event.period().until(),
                event.resolution(),
                null);
    }

    static HolderResponse of(SeatId seat, Occupancy occupancy) {
        return new HolderResponse(
                seat,
                occupancy.organisation(),
                occupancy.holder(),
                occupancy.period().from(),
                occupancy.period().until(),
                occupancy.resolution(),
                occupancy.recordedAt());
    }
}
