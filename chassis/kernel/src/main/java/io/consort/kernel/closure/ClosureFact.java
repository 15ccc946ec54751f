package io.consort.kernel.closure;

import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Header;

/** That a ledger was closed or opened, as the events of every service tell it. */
public interface ClosureFact extends Event {

    /** What was ordered. */
    ClosureOrder order();

    /** What it means for the ledger. */
    default Closure on(Closure closure, Header header) {
        return closure.ordered(order(), header);
    }

    @Override
    default String subject() {
        return "closure";
    }
}
