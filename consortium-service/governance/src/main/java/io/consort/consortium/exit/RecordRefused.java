package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.exit.ExitEvent.StepRefused;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.outbox.Fault;
import java.util.List;

/** A rule of another service stands against its part. Refused with {@code exit-step-over}. */
record RecordRefused(ExitId exit, int attempt, ExitPart part, Fault fault)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<ConsortiumEvent> decide(ConsortiumState state, Context context) {
        Exits.of(state).require(exit).require(attempt).requireAt(new Progress.Settling(part));
        return List.of(new StepRefused(exit, attempt, part, fault.slug(), fault.detail()));
    }
}
