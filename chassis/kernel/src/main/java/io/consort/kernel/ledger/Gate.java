package io.consort.kernel.ledger;

import java.util.List;

/**
 * What a ledger still takes. It is asked about whatever a command decided, on the state that it was decided on and whoever asked for
 * it, before any of it is written; so no way of writing leads past it, and no race either.
 *
 * @param <S> the immutable state
 * @param <E> what all events of the ledger are
 */
@FunctionalInterface
public interface Gate<S, E extends Event> {

    /**
     * Lets events in.
     *
     * @throws io.consort.kernel.problem.DomainException the refusal; then none of them is recorded
     */
    void check(S state, List<? extends E> events);
}
