package io.consort.consortium.meeting.web;

import io.consort.consortium.meeting.DemandMeeting;
import io.consort.consortium.meeting.Topic;
import io.consort.consortium.meeting.Venue;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

record DemandMeetingRequest(
        @Schema(example = "board") BodyId body,

        @Schema(description = "The seat that asks for it", example = "board.full.ibm")
        SeatId seat,

        @Schema(example = "The budget") String title,
        @Schema(example = "2026-03-03T09:00:00Z") Instant starts,
        Venue venue,

        @Schema(description = "What the body is to speak about, at least one")
        List<Topic> topics) {

    DemandMeeting toCommand() {
        return new DemandMeeting(body, seat, title, starts, venue, topics);
    }
}
