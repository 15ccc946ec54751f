package io.consort.consortium.engagement.web;

import io.consort.consortium.engagement.EndEngagement;
import io.consort.consortium.separation.EngagementId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record EndEngagementRequest(
        @Schema(example = "1989-01-01", description = "The first day that is none of it")
        LocalDate until) {

    EndEngagement toCommand(EngagementId engagement) {
        return new EndEngagement(engagement, until);
    }
}
