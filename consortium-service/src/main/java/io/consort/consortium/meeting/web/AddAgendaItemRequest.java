package io.consort.consortium.meeting.web;

import io.consort.consortium.meeting.AddAgendaItem;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.Topic;
import io.consort.consortium.rule.SeatId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record AddAgendaItemRequest(
        Topic topic,

        @Schema(
                description = "The seat that asks for it; left out by whoever has charge of the meeting",
                example = "board.full.ibm")
        @Nullable
        SeatId seat,

        @Schema(description = "During a meeting: whether all who are there agree", example = "true") @Nullable
        Boolean agreed) {

    AddAgendaItem toCommand(MeetingId meeting) {
        return new AddAgendaItem(meeting, topic, seat, Boolean.TRUE.equals(agreed));
    }
}
