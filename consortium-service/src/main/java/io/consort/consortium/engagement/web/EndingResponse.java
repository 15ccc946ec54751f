package io.consort.consortium.engagement.web;

import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.SeparationEvent.EngagementEnded;
import java.time.LocalDate;

record EndingResponse(EngagementId id, LocalDate until) {

    static EndingResponse of(EngagementEnded event) {
        return new EndingResponse(event.engagement(), event.until());
    }
}
