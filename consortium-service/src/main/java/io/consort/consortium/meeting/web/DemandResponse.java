package io.consort.consortium.meeting.web;

import io.consort.consortium.meeting.Demand;
import io.consort.consortium.meeting.DemandId;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.Topic;
import io.consort.consortium.meeting.Venue;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record DemandResponse(
        DemandId id,
        BodyId body,
        String title,
        Instant starts,
        Venue venue,
        List<Topic> topics,
        List<SeatId> seats,

        @Schema(description = "Which it led to; absent while too few seats ask for it") @Nullable
        MeetingId meeting) {

    static DemandResponse of(Demand demand) {
        return new DemandResponse(
                demand.id(),
                demand.body(),
                demand.title(),
                demand.starts(),
                demand.venue(),
                demand.topics(),
                List.copyOf(demand.seats()),
                demand.meeting());
    }
}
