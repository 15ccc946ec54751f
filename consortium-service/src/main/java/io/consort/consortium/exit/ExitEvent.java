package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumEvent;

/** What happens on the way of an exit. */
public sealed interface ExitEvent extends ConsortiumEvent
        permits ExitStarted,
                ExitAccounted,
                StepSettled,
                StepRefused,
                StepDelayed,
                StepRevoked,
                StepReadmitted,
                ExitSettled,
                ExitStopped,
                ExitFailed {

    /** Which exit. */
    ExitId exit();

    @Override
    default String subject() {
        return "exits/" + exit();
    }
}
