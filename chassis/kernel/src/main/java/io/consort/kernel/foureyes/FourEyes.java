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
 * @param seconded the event that another has asked for the same, or approved it
 * @param withdrawn the event that who asked wants it no more
 */
public record FourEyes<S, E extends Event>(
        Function<S, Awaited> awaited, Made<E> proposed, Made<E> seconded, Made<E> withdrawn) {

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

    /**
     * The same command, done because a second person approves what the first one asked for. Where nobody has asked for this act, nothing is
     * recorded.
     *
     * @param act its full name
     * @param digests of what was asked, as it is known now and was under former secrets
     * @throws DomainException when it is decided: CONFLICT {@code act-not-awaited}; REFUSED {@code second-person-required}
     */
    public Command<S, E> approved(String act, List<String> digests, Command<S, E> command) {
        return new Approved<>(this, act, List.copyOf(digests), command);
    }

    /**
     * That who asked for something wants it no more.
     *
     * @throws DomainException when it is decided: CONFLICT {@code act-not-awaited}; FORBIDDEN {@code not-who-asked}
     */
    public Command<S, E> withdrawal(String digest) {
        return new Withdraw<>(this, digest);
    }

    private static String require(Optional<String> found) {
        return found.orElseThrow(() -> DomainException.conflict(
                "act-not-awaited",
                "This awaits no second person: it was done, withdrawn, or left until it was too late."));
    }

    /** What two people have asked for: the second one's event, and what it comes to now. */
    private List<E> done(Awaited known, String digest, List<? extends E> decided, Context context) {
        Proposal proposal = known.require(digest);
        if (proposal.person().equals(context.actor().person())) {
            throw DomainException.refused(
                    "second-person-required",
                    "You have asked for " + proposal.act()
                            + " yourself; somebody else of the secretariat approves it, or asks for the same, until "
                            + proposal.ends() + ".");
        }
        List<E> events = new ArrayList<>();
        events.add(seconded.event(proposal.act(), digest));
        events.addAll(decided);
        return events;
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
            return eyes.done(awaited, found.get(), decided, context);
        }

        @Override
        public Authority authority(S state, Context context) {
            return command.authority(state, context);
        }
    }

    private record Approved<S, E extends Event>(
            FourEyes<S, E> eyes, String act, List<String> digests, Command<S, E> command) implements Command<S, E> {

        @Override
        public List<E> decide(S state, Context context) {
            Awaited awaited = eyes.awaited().apply(state);
            String digest = require(awaited.find(digests, context.now())
                    .filter(each -> awaited.require(each).act().equals(act)));
            return eyes.done(awaited, digest, command.decide(state, context), context);
        }

        @Override
        public Authority authority(S state, Context context) {
            return command.authority(state, context);
        }
    }

    private record Withdraw<S, E extends Event>(FourEyes<S, E> eyes, String digest) implements Command<S, E> {

        @Override
        public List<E> decide(S state, Context context) {
            Awaited awaited = eyes.awaited().apply(state);
            Proposal proposal = awaited.require(require(awaited.find(List.of(digest), context.now())));
            if (!proposal.person().equals(context.actor().person())) {
                throw DomainException.forbidden(
                        "not-who-asked",
                        "Somebody else has asked for " + proposal.act() + ", and withdraws it or does not.");
            }
            return List.of(eyes.withdrawn().event(proposal.act(), digest));
        }
    }
}
