package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.exit.ExitEvent.StepReadmitted;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.time.LocalDate;
import java.util.List;

/** Another service counts a member that came back as one again. Refused with {@code exit-step-over}. */
record RecordReadmitted(ExitId exit, Progress at, ExitPart part, LocalDate from)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<ConsortiumEvent> decide(ConsortiumState state, Context context) {
        Attempt attempt = Exits.of(state).require(exit).last();
        attempt.requireAt(at);
        return List.of(new StepReadmitted(exit, attempt.number(), part, from));
    }
}
