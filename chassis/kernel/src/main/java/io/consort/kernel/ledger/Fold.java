package io.consort.kernel.ledger;

/**
 * How one event changes the state. Total and deterministic: it refuses nothing, since what it is given has happened.
 *
 * @param <S> the immutable state
 * @param <E> the sealed root of the events
 */
@FunctionalInterface
public interface Fold<S, E extends Event> {

    /** The state after the event. */
    S apply(S state, E event, Header header);
}
