package io.consort.kernel.agenda;

import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Ledger;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A routine in ledgers while they take entries. In one that is suspended it waits until that is lifted, and nothing outside makes it due.
 *
 * @param open whether a ledger of that state takes entries
 */
public record WhileOpen<S, E extends Event>(Predicate<S> open, Routine<S, E> routine) implements Routine<S, E> {

    @Override
    public boolean run(Ledger<S, E> ledger) {
        return !open.test(ledger.read().state()) || routine.run(ledger);
    }

    @Override
    public Instant next(S state, Instant now) {
        return open.test(state) ? routine.next(state, now) : Agenda.NEVER;
    }

    @Override
    public Set<String> topics(S state) {
        return open.test(state) ? routine.topics(state) : Set.of();
    }
}
