package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.exit.ExitEvent.ExitFailed;
import io.consort.consortium.exit.ExitEvent.StepRevoked;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * Another service has undone its part. With the last that is to be undone, which is the first that was settled, the exit has
 * failed. Refused with {@code exit-step-over}.
 */
record RecordRevoked(ExitId exit, int attempt, ExitPart part) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<ConsortiumEvent> decide(ConsortiumState state, Context context) {
        Attempt current = Exits.of(state).require(exit).require(attempt);
        current.requireAt(new Progress.Compensating(part));
        StepRevoked revoked = new StepRevoked(exit, attempt, part);
        if (part != ExitPart.ELSEWHERE.getFirst()) {
            return List.of(revoked);
        }
        Undoing reason = current.undoing().orElseThrow();
        return List.of(revoked, new ExitFailed(exit, attempt, reason.part(), reason.slug()));
    }
}
