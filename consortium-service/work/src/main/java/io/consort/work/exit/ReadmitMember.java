package io.consort.work.exit;

import io.consort.kernel.exit.ExitId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.work.WorkEvent;
import io.consort.work.WorkState;
import io.consort.work.exit.ExitEvent.MemberReadmitted;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes a member back that has left.
 *
 * @param exit by which it left
 * @param from the first day on which it is a member again
 */
public record ReadmitMember(ExitId exit, LocalDate from) implements Command<WorkState, WorkEvent> {

    @Override
    public List<WorkEvent> decide(WorkState state, Context context) {
        return List.of(new MemberReadmitted(exit, Departures.of(state).exits().requireBack(exit, from), from));
    }
}
