package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.exit.ExitEvent.ExitSettled;
import io.consort.consortium.exit.ExitEvent.StepSettled;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.ArrayList;
import java.util.List;

/**
 * Another service has settled its part. With the last of them the exit is settled, and what the consortium itself keeps ends in
 * the same block. Refused with {@code exit-step-over}.
 */
record RecordSettled(ExitId exit, int attempt, ExitPart part) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<ConsortiumEvent> decide(ConsortiumState state, Context context) {
        Exit found = Exits.of(state).require(exit);
        found.require(attempt).requireAt(new Progress.Settling(part));
        List<ConsortiumEvent> events = new ArrayList<>();
        events.add(new StepSettled(exit, attempt, part));
        if (part == ExitPart.ELSEWHERE.getLast()) {
            events.add(new ExitSettled(exit, attempt));
            events.addAll(OwnPart.consequences(state, found.leaving()));
        }
        return events;
    }
}
