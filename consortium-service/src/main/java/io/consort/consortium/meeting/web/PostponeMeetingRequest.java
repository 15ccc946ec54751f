package io.consort.consortium.meeting.web;

import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.PostponeMeeting;
import io.consort.consortium.meeting.Venue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

record PostponeMeetingRequest(
        @Schema(example = "2026-03-10T09:00:00Z") Instant starts,

        Venue venue,

        @Schema(example = "The report is not ready.") String reason) {

    PostponeMeeting toCommand(MeetingId meeting) {
        return new PostponeMeeting(meeting, starts, venue, reason);
    }
}
