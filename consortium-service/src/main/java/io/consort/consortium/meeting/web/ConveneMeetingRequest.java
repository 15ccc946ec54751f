package io.consort.consortium.meeting.web;

import io.consort.consortium.meeting.ConveneMeeting;
import io.consort.consortium.meeting.Topic;
import io.consort.consortium.meeting.Venue;
import io.consort.consortium.rule.BodyId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * @param topics the agenda, as far as it is known
 */
record ConveneMeetingRequest(
        @Schema(example = "board") BodyId body,

        @Schema(example = "First meeting of the year") String title,

        @Schema(example = "2026-03-03T09:00:00Z") Instant starts,

        Venue venue,
        List<Topic> topics) {

    ConveneMeeting toCommand() {
        return new ConveneMeeting(body, title, starts, venue, topics);
    }
}
