package io.consort.consortium.meeting.web;

import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.ProveSending;
import io.consort.consortium.rule.SeatId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ProveSendingRequest(
        @Schema(example = "[\"board.full.ibm\"]") List<SeatId> seats,

        @Schema(example = "2026-02-16") LocalDate on,

        @Schema(
                description = "SHA-256 of what proves the day; left out where it went today",
                example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        @Nullable
        String sha256) {

    ProveSending toCommand(MeetingId meeting) {
        return new ProveSending(meeting, seats, on, sha256);
    }
}
