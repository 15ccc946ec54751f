package io.consort.consortium.meeting.web;

import io.consort.consortium.meeting.AdjournMeeting;
import io.consort.consortium.meeting.MeetingId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record AdjournMeetingRequest(
        @Schema(description = "When it was; now where it is left out", example = "2026-03-03T09:05:00Z") @Nullable
        Instant at,

        @Schema(example = "Too few seats are there.") String reason,

        @Schema(description = "When it is to go on", example = "2026-03-04T09:00:00Z") @Nullable
        Instant continues) {

    AdjournMeeting toCommand(MeetingId meeting) {
        return new AdjournMeeting(meeting, at, reason, continues);
    }
}
