package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Charge;
import io.consort.consortium.body.Charges;
import io.consort.consortium.meeting.MeetingEvent.SeatLeft;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A seat is there no more: it says so itself, or whoever has charge of the meeting does. The seats that it stood for are not there
 * any more either. Refused with {@code not-there}, {@code moment-ahead}, {@code moment-out-of-order}; in conflict with
 * {@code meeting-stage}; forbidden with {@code not-on-the-seat}.
 *
 * @param at when; null for now
 */
public record RecordDeparture(
        MeetingId meeting,
        @Meaning(example = "board.full.ibm") SeatId seat,

        @Meaning(value = "When it was; now where it is left out", example = "2026-03-03T09:05:00Z") @Nullable
        Instant at)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        BodyId body = Meetings.of(state).require(meeting).call().body();
        Charges charges = Charges.of(state, context);
        return charges.isOn(body, seat)
                ? charges.requireSeat(seat).authority()
                : charges.officer(body)
                        .orElseGet(() -> new Charge.OfSeat(charges.held(seat)))
                        .authority();
    }

    @Override
    public List<MeetingEvent> decide(ConsortiumState state, Context context) {
        Meeting found = Meetings.of(state).require(meeting);
        found.require(MeetingStage.IN_SESSION);
        Attendance attendance = found.course().attendance();
        Stay stay = attendance
                .current(seat)
                .orElseThrow(() -> DomainException.refused("not-there", "Seat " + seat + " is not there."));
        Instant left = Moments.require(at, latest(attendance, stay), context);
        return Stream.concat(Stream.of(seat), attendance.represented(seat))
                .<MeetingEvent>map(each -> new SeatLeft(meeting, each, left))
                .toList();
    }

    private Instant latest(Attendance attendance, Stay stay) {
        return attendance
                .represented(seat)
                .flatMap(each -> attendance.current(each).stream())
                .map(Stay::from)
                .filter(stay.from()::isBefore)
                .max(Instant::compareTo)
                .orElse(stay.from());
    }
}
