package io.consort.consortium.meeting.web;

import io.consort.consortium.meeting.Manner;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.RecordArrival;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record RecordArrivalRequest(
        @Schema(example = "board.full.ibm") SeatId seat,

        Manner manner,

        @Schema(
                description =
                        "Who is there; whoever asks where it is left out, and nobody where another seat stands for it",
                example = "0b1c6f8e")
        @Nullable
        PersonId person,

        @Schema(description = "The seat that stands for it", example = "board.full.ti") @Nullable
        SeatId proxy,

        @Schema(description = "When it was; now where it is left out", example = "2026-03-03T09:05:00Z") @Nullable
        Instant at) {

    RecordArrival toCommand(MeetingId meeting) {
        return new RecordArrival(meeting, seat, manner, person, proxy, at);
    }
}
