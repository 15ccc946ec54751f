package io.consort.work;

import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Header;

/**
 * Something that is recorded of a consortium's work. Each feature has a sealed family of them, which says for all its cases how they
 * change the state and whom they concern.
 */
public interface WorkEvent extends Event {

    /** The state after it. */
    WorkState on(WorkState state, Header header);

    /**
     * Whom it concerns. What concerns one by name is for it also when it has left.
     *
     * @param state after it or later
     */
    Audience audience(WorkState state);
}
