package io.consort.kernel.ledger;

/**
 * How one event changes the state. Total and deterministic: it refuses nothing, since what it is given has happened.
 *
 * @param <S> the immutable state
 * @param <E> what all events of the ledger are
 */
@FunctionalInterface
public interface Fold<S, E extends Event> {

    /** The state after the event. */
    S apply(S state, E event, Header header);
}
