package io.consort.consortium.engagement.web;

import io.consort.consortium.engagement.EndEngagement;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.separation.EngagementId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record EndEngagementRequest(
        @Schema(example = "1989-01-01", description = "The first day that is none of it")
        LocalDate until,

        @Schema(example = "R-7", description = "That decided it; left out where whoever is engaged says so") @Nullable
        ResolutionId resolution) {

    EndEngagement toCommand(EngagementId engagement) {
        return new EndEngagement(engagement, until, resolution);
    }
}
