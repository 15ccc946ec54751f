package io.consort.kernel.ledger;

import java.util.List;

/**
 * What someone asks for. A record that reads a state and answers with events, or refuses. It does no I/O, so it can be asked
 * again on a newer state after a lost race, and replayed in a test.
 *
 * @param <S> the state it reads
 * @param <E> the events it may answer with
 */
@FunctionalInterface
public interface Command<S, E extends Event> {

    /**
     * Decides on the state as it stands.
     *
     * @return what happens, in order; at least one event
     * @throws io.consort.kernel.problem.DomainException the refusal, which changes nothing
     */
    List<? extends E> decide(S state, Context context);
}
