package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Charges;
import io.consort.consortium.decision.MotionEvent.AmendmentAccepted;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * Whoever moved a motion takes an amendment over. Refused with {@code motion-not-debated} and {@code amendment-settled};
 * forbidden to everyone else.
 */
public record AcceptAmendment(MotionId motion, int number) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        SeatId mover = Motions.of(state).require(motion).mover();
        return Charges.of(state, context).requireSeatOrSecretariat(mover).authority();
    }

    @Override
    public List<MotionEvent> decide(ConsortiumState state, Context context) {
        Motion found = Motions.of(state).require(motion);
        found.requireDebated();
        found.requireProposed(number);
        return List.of(new AmendmentAccepted(motion, number));
    }
}
