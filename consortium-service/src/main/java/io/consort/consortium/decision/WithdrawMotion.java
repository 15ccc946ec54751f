package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.body.Charges;
import io.consort.consortium.rule.MotionId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/** Whoever moved a motion asks no longer. Refused with {@code motion-not-debated}; forbidden to everyone else. */
public record WithdrawMotion(MotionId motion, String reason) implements Command<ConsortiumState, ConsortiumEvent> {

    public WithdrawMotion {
        reason = Wording.require("/reason", reason, 500);
    }

    @Override
    public List<MotionEvent> decide(ConsortiumState state, Context context) {
        Motion found = state.motions().require(motion);
        found.requireDebated();
        Charges.of(state, context).requireSeatOrSecretariat(found.mover());
        return List.of(new MotionWithdrawn(motion, reason));
    }
}
