package io.consort.consortium.decision;

import io.consort.consortium.rule.MotionId;

/** What happens to a motion. */
public sealed interface MotionEvent extends DecisionEvent
        permits MotionTabled,
                MotionRevised,
                AmendmentProposed,
                AmendmentAccepted,
                MotionWithdrawn,
                VotingOpened,
                MotionDecided {

    /** Which motion. */
    MotionId motion();

    @Override
    default String subject() {
        return "motions/" + motion();
    }
}
