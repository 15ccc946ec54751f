package io.consort.work.closure;

import io.consort.kernel.closure.Closure;
import io.consort.kernel.closure.ClosureFact;
import io.consort.kernel.closure.ClosureOrder;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.work.WorkEvent;
import io.consort.work.WorkState;

/** The ledger was closed, suspended or opened with its consortium. It concerns whoever was ever of that. */
public sealed interface ClosureEvent extends WorkEvent, ClosureFact {

    @Override
    default WorkState on(WorkState state, Header header) {
        return state.with(on(state.get(Closure.class), header));
    }

    @Override
    default Audience audience(WorkState state) {
        return Audience.EVERYONE_EVER;
    }

    /** As it was ordered. */
    record ClosureChanged(ClosureOrder order) implements ClosureEvent {}
}
