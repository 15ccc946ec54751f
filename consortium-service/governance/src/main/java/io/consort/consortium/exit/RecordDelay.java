package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.exit.ExitEvent.StepDelayed;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.outbox.Fault;
import java.util.List;

/** A step could not be made and is tried again. Refused with {@code exit-step-over}. */
record RecordDelay(ExitId exit, int attempt, Progress at, ExitPart part, Fault fault)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<ConsortiumEvent> decide(ConsortiumState state, Context context) {
        Exits.of(state).require(exit).require(attempt).requireAt(at);
        return List.of(new StepDelayed(exit, attempt, part, fault.slug(), fault.detail()));
    }
}
