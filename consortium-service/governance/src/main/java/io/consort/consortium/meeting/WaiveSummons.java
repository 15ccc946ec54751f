package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Charges;
import io.consort.consortium.meeting.MeetingEvent.SummonsWaived;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * A seat does without a notice in time, so that its body can meet at once. In conflict with {@code meeting-stage}; forbidden with
 * {@code not-on-the-seat}.
 */
public record WaiveSummons(
        MeetingId meeting,
        @Meaning(example = "board.full.ibm") SeatId seat) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        BodyId body = Meetings.of(state).require(meeting).call().body();
        return Charges.of(state, context).requireSeat(body, seat).authority();
    }

    @Override
    public List<MeetingEvent> decide(ConsortiumState state, Context context) {
        Meeting found = Meetings.of(state).require(meeting);
        found.require(MeetingStage.CONVENED);
        return List.of(new SummonsWaived(meeting, seat));
    }
}
