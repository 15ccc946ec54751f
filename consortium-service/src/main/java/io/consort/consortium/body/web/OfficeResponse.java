package io.consort.consortium.body.web;

import io.consort.consortium.body.OfficeEvent.OfficeTaken;
import io.consort.consortium.body.Tenure;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record OfficeResponse(
        BodyId body,
        Office office,
        SeatId seat,
        LocalDate from,

        @Schema(description = "The first day on which it does not hold it; absent where no end is known") @Nullable
        LocalDate until,

        @Schema(description = "By which it was decided; absent without one") @Nullable
        ResolutionId resolution,

        @Schema(description = "When it was recorded; absent in the answer to the request that did") @Nullable
        Instant recordedAt) {

    static OfficeResponse of(OfficeTaken event) {
        return new OfficeResponse(
                event.body(),
                event.office(),
                event.seat(),
                event.period().from(),
                event.period().until(),
                event.resolution(),
                null);
    }

    static OfficeResponse of(BodyId body, Office office, Tenure tenure) {
        return new OfficeResponse(
                body,
                office,
                tenure.seat(),
                tenure.period().from(),
                tenure.period().until(),
                tenure.resolution(),
                tenure.recordedAt());
    }
}
