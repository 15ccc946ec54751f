package io.consort.consortium.engagement.web;

import io.consort.consortium.separation.EngagementEnded;
import io.consort.consortium.separation.EngagementId;
import java.time.LocalDate;

record EndingResponse(EngagementId id, LocalDate until) {

    static EndingResponse of(EngagementEnded event) {
        return new EndingResponse(event.engagement(), event.until());
    }
}
