package io.consort.kernel.agenda;

import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.Set;

/**
 * What a service does in a ledger by itself, as when a deadline passes or another service is to be told something. What is to be done
 * follows from the ledger, and each step happens once however often it is tried; so it does not matter where a routine stops, or
 * how many replicas run it.
 *
 * @param <S> the ledger's state
 * @param <E> the root of its events
 */
public interface Routine<S, E extends Event> {

    /**
     * Does what is due.
     *
     * @return whether all of it is done; otherwise it is tried again, after longer and longer times
     * @throws DomainException as another way to say that it is not
     */
    boolean run(Ledger<S, E> ledger);

    /**
     * When the next thing is due as long as nobody writes the ledger; {@link Agenda#NEVER} where nothing is.
     *
     * @param now an earlier answer means that something is left to do, and that it is tried again soon
     */
    Instant next(S state, Instant now);

    /** What outside the ledger may make something due in it, as {@link Agenda#about} is asked for it. */
    default Set<String> topics(S state) {
        return Set.of();
    }
}
