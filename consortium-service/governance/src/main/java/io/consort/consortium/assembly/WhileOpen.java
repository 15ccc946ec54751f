package io.consort.consortium.assembly;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.founding.Consortium;
import io.consort.consortium.life.Life;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.Routine;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.outbox.Sender;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/** A routine in the ledgers of consortia while they take entries: not in the platform's, nor where a consortium is suspended or over. */
public record WhileOpen(Routine<ConsortiumState, ConsortiumEvent> routine)
        implements Routine<ConsortiumState, ConsortiumEvent> {

    @Override
    public boolean run(Ledger<ConsortiumState, ConsortiumEvent> ledger) {
        return !isOpen(ledger.read().state()) || routine.run(ledger);
    }

    @Override
    public Instant next(ConsortiumState state, Instant now) {
        return isOpen(state) ? routine.next(state, now) : Agenda.NEVER;
    }

    @Override
    public Set<String> topics(ConsortiumState state) {
        return isOpen(state) ? routine.topics(state) : Set.of();
    }

    /** The same for what is told to others. */
    static Sender<ConsortiumState, ConsortiumEvent> sending(Sender<ConsortiumState, ConsortiumEvent> sender) {
        return state -> isOpen(state) ? sender.messages(state) : Stream.empty();
    }

    private static boolean isOpen(ConsortiumState state) {
        return Consortium.find(state).isPresent() && Life.of(state).takesEntries();
    }
}
