package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Charges;
import io.consort.consortium.meeting.MeetingEvent.MeetingContinued;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whoever has charge of a meeting has it go on after it was adjourned. Refused with {@code nobody-presides},
 * {@code no-seat-of-the-body}, {@code moment-ahead}, {@code moment-out-of-order}; in conflict with {@code meeting-stage},
 * {@code body-in-session}; forbidden with {@code not-presiding}.
 *
 * @param at when; null for now
 * @param presiding the seat that was chosen to preside; null where the chair does
 */
public record ContinueMeeting(
        MeetingId meeting,

        @Meaning(value = "When it was; now where it is left out", example = "2026-03-03T09:05:00Z") @Nullable
        Instant at,

        @Meaning(
                value = "The seat that those who are there chose to preside; the chair does where it is left out",
                example = "board.full.ibm")
        @Nullable
        SeatId presiding)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        BodyId body = Meetings.of(state).require(meeting).call().body();
        return Charges.of(state, context).requireOfficer(body).authority();
    }

    @Override
    public List<MeetingEvent> decide(ConsortiumState state, Context context) {
        Meeting found = Meetings.of(state).require(meeting);
        found.require(MeetingStage.ADJOURNED);
        Sitting.requireNone(state, found.call().body());
        Instant begun = Moments.require(at, found.course().latest(), context);
        Presider presider =
                Presider.of(state, found.call().body(), presiding, LocalDate.ofInstant(begun, ZoneOffset.UTC));
        return List.of(new MeetingContinued(meeting, begun, presider.seat(), presider.elected()));
    }
}
