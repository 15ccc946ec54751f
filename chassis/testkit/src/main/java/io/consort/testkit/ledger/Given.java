package io.consort.testkit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Decision;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A ledger's history in a test of its domain, without store or runtime. Immutable: each step gives a new history.
 *
 * <pre>{@code
 * Given.ledger(IP).happened(registered).when(assign).thenRefused("share-exceeds-holding");
 * }</pre>
 */
public record Given<S, E extends Event>(
        LedgerDefinition<S, E> definition, S state, long seq, Instant now, Actor actor) {

    /** An empty history, on the first of January 2026, with an actor of organisation {@code acme}. */
    public static <S, E extends Event> Given<S, E> ledger(LedgerDefinition<S, E> definition) {
        return new Given<>(
                definition, definition.empty(), 0, Instant.parse("2026-01-01T00:00:00Z"), Actor.of("anna", "acme"));
    }

    /** What follows is recorded on that date. */
    public Given<S, E> on(String date) {
        return new Given<>(
                definition, state, seq, LocalDate.parse(date).atStartOfDay().toInstant(ZoneOffset.UTC), actor);
    }

    /** What follows is done by that person for that organisation. */
    public Given<S, E> by(String person, String organisation) {
        return new Given<>(definition, state, seq, now, Actor.of(person, organisation));
    }

    /** The events have happened. */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies them
    public final Given<S, E> happened(E... events) {
        return happened(List.of(events));
    }

    /** As the other, for a list. */
    public Given<S, E> happened(List<? extends E> events) {
        S next = state;
        long at = seq;
        for (E event : events) {
            at++;
            next = definition.fold().apply(next, event, new Header(at, now, actor));
        }
        return new Given<>(definition, next, at, now, actor);
    }

    /** The command was accepted, and what it decided has happened. */
    public Given<S, E> done(Command<S, E> command) {
        return happened(
                definition.decide(state, command, new Context(now, actor)).events());
    }

    /** The command is asked now. */
    public When<S, E> when(Command<S, E> command) {
        return new When<>(this, command);
    }

    /** A command about to be decided on a history. */
    public record When<S, E extends Event>(Given<S, E> given, Command<S, E> command) {

        /** It is decided with exactly these events; the history goes on after them. */
        @SafeVarargs
        @SuppressWarnings("varargs") // List.of copies them
        public final Given<S, E> then(E... events) {
            List<? extends E> decided = events();
            assertThat(decided).isEqualTo(List.of(events));
            return given.happened(decided);
        }

        /** What it is decided with. */
        public List<? extends E> events() {
            return decision().events();
        }

        /** On what it rests. */
        public Authority authority() {
            return decision().authority();
        }

        private Decision<E> decision() {
            return given.definition.decide(given.state, command, new Context(given.now, given.actor));
        }

        /** It is refused by that rule; gives the refusal, for a look at its detail. */
        public DomainException thenRefused(String slug) {
            DomainException refusal = catchThrowableOfType(DomainException.class, this::events);
            assertThat(refusal).as("a refusal by %s", slug).isNotNull();
            assertThat(refusal.slug()).isEqualTo(slug);
            return refusal;
        }
    }
}
