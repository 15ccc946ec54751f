package io.consort.consortium;

import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Header;

/**
 * Something that this service records. Each feature has a sealed family of them, which says for all its cases how they change the
 * state and whom they concern.
 */
public interface ConsortiumEvent extends Event {

    /** The state after it. */
    ConsortiumState on(ConsortiumState state, Header header);

    /**
     * Whom it concerns. What concerns one by name is for it also when it has left.
     *
     * @param state after it or later
     */
    Audience audience(ConsortiumState state);
}
