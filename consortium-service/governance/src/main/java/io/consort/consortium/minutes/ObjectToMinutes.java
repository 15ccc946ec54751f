package io.consort.consortium.minutes;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.body.Charges;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.Meetings;
import io.consort.consortium.minutes.MinutesEvent.MinutesObjected;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * A seat does not find in the minutes what happened. Refused with {@code objection-late}; in conflict with {@code minutes-accepted},
 * {@code minutes-replaced}, {@code already-objected}; forbidden with {@code not-on-the-seat}.
 *
 * @param reason what is wrong
 */
public record ObjectToMinutes(
        MeetingId meeting,
        int version,
        @Meaning(example = "board.full.ibm") SeatId seat,
        @Meaning(example = "Item 2 was spoken of as well.") String reason)
        implements Command<ConsortiumState, ConsortiumEvent> {

    public ObjectToMinutes {
        reason = Wording.require("/reason", reason, 2000);
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        BodyId body = Meetings.of(state).require(meeting).call().body();
        return Charges.of(state, context).requireSeat(body, seat).authority();
    }

    @Override
    public List<MinutesEvent> decide(ConsortiumState state, Context context) {
        MinutesVersion last = Minutes.of(state).requirePending(meeting, version, context.today());
        if (context.today().isAfter(last.sent().until())) {
            throw DomainException.refused(
                    "objection-late",
                    "Seats could object to version " + version + " of the minutes of " + meeting + " until "
                            + last.sent().until() + ".");
        }
        if (last.objections().containsKey(seat)) {
            throw DomainException.conflict("already-objected", "Seat " + seat + " has objected already.");
        }
        return List.of(new MinutesObjected(meeting, version, seat, reason));
    }
}
