package io.consort.kernel.ledger;

import io.consort.kernel.authority.Authority;
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

    /**
     * On what the events rest, which is found before they are decided. Where a command does not say, it is what let the actor in: the
     * standing of the actor's organisation.
     *
     * @throws io.consort.kernel.problem.DomainException FORBIDDEN when the actor has no such authority
     */
    default Authority authority(S state, Context context) {
        return context.authority();
    }
}
