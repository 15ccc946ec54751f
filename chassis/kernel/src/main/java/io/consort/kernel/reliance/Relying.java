package io.consort.kernel.reliance;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Warrant;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.note.ProvenEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How the ledgers of a service rely on entries of the consortium's own ledger.
 *
 * @param <S> the state of the service's ledgers
 * @param <E> their events
 * @param reliances what a state has relied on
 * @param relied the event that tells of another
 */
public record Relying<S, E extends Event>(Function<S, Reliances> reliances, Made<E> relied) {

    /** Makes the event. */
    @FunctionalInterface
    public interface Made<E> {

        /** The event, which is a {@link Reliance}. */
        E event(String act, String on, ProvenEntry proof);
    }

    /**
     * The same command, done by a warrant: once, and with the proof beside what it decides.
     *
     * @throws io.consort.kernel.problem.DomainException when it is decided: CONFLICT {@code resolution-carried-out}
     */
    public Command<S, E> by(Warrant warrant, Command<S, E> command) {
        return new Warranted<>(this, warrant, command);
    }

    private record Warranted<S, E extends Event>(Relying<S, E> relying, Warrant warrant, Command<S, E> command)
            implements Command<S, E> {

        @Override
        public List<E> decide(S state, Context context) {
            relying.reliances().apply(state).requireUnused(warrant);
            List<E> events = new ArrayList<>();
            events.add(relying.relied().event(warrant.act(), warrant.name(), warrant.proof()));
            events.addAll(command.decide(state, context));
            return events;
        }

        @Override
        public Authority authority(S state, Context context) {
            return warrant.authority();
        }
    }
}
