package io.consort.kernel.foureyes;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the ledgers of a service record acts of the secretariat that take two of its people.
 *
 * @param <S> the state of the service's ledgers
 * @param <E> their events
 * @param awaited what awaits a second person in a state
 * @param proposed the event that one person has asked
 * @param seconded the event that another has asked for the same
 */
public record FourEyes<S, E extends Event>(Function<S, Awaited> awaited, Made<E> proposed, Made<E> seconded) {

    /** Makes an event, which is a {@link FourEyesFact}. */
    @FunctionalInterface
    public interface Made<E> {

        /** The event. */
        E event(String act, String digest);
    }

    /**
     * The same command, done once two people have asked for it. The first request is recorded as one that awaits another, where nothing speaks
     * against it now; the second is decided as if there were no such rule.
     *
     * @param act its full name
     * @param digests of what is asked, whoever asks and how often: the present one, then what it was under former secrets
     * @throws DomainException when it is decided: REFUSED {@code second-person-required}
     */
    public Command<S, E> over(String act, List<String> digests, Command<S, E> command) {
        return new Guarded<>(this, act, List.copyOf(digests), command);
    }

    private record Guarded<S, E extends Event>(
            FourEyes<S, E> eyes, String act, List<String> digests, Command<S, E> command) implements Command<S, E> {

        @Override
        public List<E> decide(S state, Context context) {
            Awaited awaited = eyes.awaited().apply(state);
            Optional<String> found = awaited.find(digests, context.now());
            List<? extends E> decided = command.decide(state, context);
            if (found.isEmpty()) {
                return List.of(eyes.proposed().event(act, digests.getFirst()));
            }
            Proposal proposal = awaited.require(found.get());
            if (proposal.person().equals(context.actor().person())) {
                throw DomainException.refused(
                        "second-person-required",
                        "You have asked for " + act
                                + " yourself; somebody else of the secretariat asks for the same until "
                                + proposal.ends() + ".");
            }
            List<E> events = new ArrayList<>();
            events.add(eyes.seconded().event(act, found.get()));
            events.addAll(decided);
            return events;
        }

        @Override
        public Authority authority(S state, Context context) {
            return command.authority(state, context);
        }
    }
}
