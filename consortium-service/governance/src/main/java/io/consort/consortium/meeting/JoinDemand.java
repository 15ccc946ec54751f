package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Charges;
import io.consort.consortium.meeting.DemandEvent.DemandJoined;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * Another seat asks for the same meeting, which is convened once enough seats do. Refused with {@code body-unknown},
 * {@code meetings-by-officers}, {@code seat-without-vote}, {@code demand-too-late}; in conflict with {@code demand-met},
 * {@code demand-lapsed}, {@code demand-joined}; forbidden with {@code not-on-the-seat}.
 */
public record JoinDemand(
        DemandId demand,
        @Meaning(example = "board.full.ibm") SeatId seat) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        BodyId body = Meetings.of(state).demands().require(demand).body();
        return Charges.of(state, context).requireSeat(body, seat).authority();
    }

    @Override
    public List<ConsortiumEvent> decide(ConsortiumState state, Context context) {
        Demand found = Meetings.of(state).demands().require(demand);
        Demanding demanding = Demanding.require(state, found.body(), context.today());
        found.requireOpenTo(seat);
        demanding.requireAsking(seat, found.day());
        DemandJoined joined = new DemandJoined(demand, seat);
        return demanding.answered(joined, found.apply(joined));
    }
}
