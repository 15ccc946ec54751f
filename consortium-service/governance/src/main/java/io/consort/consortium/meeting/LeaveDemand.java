package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Charges;
import io.consort.consortium.meeting.DemandEvent.DemandLeft;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * A seat that asks for a meeting takes that back, as long as none was convened for it. With the last of them the demand lapses. In
 * conflict with {@code demand-met}, {@code demand-not-joined}; forbidden with {@code not-on-the-seat}.
 */
public record LeaveDemand(
        DemandId demand,
        @Meaning(example = "board.full.ibm") SeatId seat) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        BodyId body = Meetings.of(state).demands().require(demand).body();
        return Charges.of(state, context).requireSeat(body, seat).authority();
    }

    @Override
    public List<DemandEvent> decide(ConsortiumState state, Context context) {
        Meetings.of(state).demands().require(demand).requireAskedBy(seat);
        return List.of(new DemandLeft(demand, seat));
    }
}
