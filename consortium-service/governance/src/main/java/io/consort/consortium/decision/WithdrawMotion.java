package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.body.Charges;
import io.consort.consortium.decision.MotionEvent.MotionWithdrawn;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/** Whoever moved a motion asks no longer. Refused with {@code motion-not-debated}; forbidden to everyone else. */
public record WithdrawMotion(MotionId motion, String reason) implements Command<ConsortiumState, ConsortiumEvent> {

    public WithdrawMotion {
        reason = Wording.require("/reason", reason, 500);
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        SeatId mover = Motions.of(state).require(motion).mover();
        return Charges.of(state, context).requireSeatOrSecretariat(mover).authority();
    }

    @Override
    public List<MotionEvent> decide(ConsortiumState state, Context context) {
        Motion found = Motions.of(state).require(motion);
        found.requireDebated();
        return List.of(new MotionWithdrawn(motion, reason));
    }
}
