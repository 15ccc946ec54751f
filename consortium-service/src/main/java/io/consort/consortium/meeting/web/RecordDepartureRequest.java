package io.consort.consortium.meeting.web;

import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.RecordDeparture;
import io.consort.consortium.rule.SeatId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record RecordDepartureRequest(
        @Schema(example = "board.full.ibm") SeatId seat,

        @Schema(description = "When it was; now where it is left out", example = "2026-03-03T09:05:00Z") @Nullable
        Instant at) {

    RecordDeparture toCommand(MeetingId meeting) {
        return new RecordDeparture(meeting, seat, at);
    }
}
