package io.consort.kernel.exit;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Fold;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.Sequence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The course of an exit while it is worked out: what it comes to, what that rests on, and what stands against it.
 *
 * @param <S> the state of the ledger
 * @param <E> its events
 * @param <T> the terms as it knows them
 * @param <F> what an exit can do to one thing there
 */
public abstract class ExitCourse<S, E extends Event, T, F> {

    /** What an exit comes to depends neither on who asks nor on when. */
    private static final Context NOBODY = new Context(Instant.EPOCH, Actor.service("exit"));

    private final Leaving<T> leaving;
    private final Sequence<S, E> sequence;
    private final List<ExitItem> items = new ArrayList<>();
    private final List<Matter> matters = new ArrayList<>();
    private final List<F> effects = new ArrayList<>();

    /** That begins on a state. */
    protected ExitCourse(LedgerDefinition<S, E> definition, S state, Leaving<T> leaving) {
        this(definition.fold(), state, leaving);
    }

    /** The same, of a fold. */
    protected ExitCourse(Fold<S, E> fold, S state, Leaving<T> leaving) {
        this.leaving = leaving;
        this.sequence = new Sequence<>(fold, state, NOBODY);
    }

    /** Who leaves. */
    public OrganisationId member() {
        return leaving.member();
    }

    /** The first day on which it is no member. */
    public LocalDate effective() {
        return leaving.effective();
    }

    /** On which terms. */
    public T terms() {
        return leaving.terms();
    }

    /** The ledger as it is after what was decided so far. */
    public S state() {
        return sequence.state();
    }

    /**
     * Decides what the exit does next.
     *
     * @return what it comes to
     * @throws io.consort.kernel.problem.DomainException its refusal; the course stands as before
     */
    public List<E> decide(Command<S, E> command) {
        return sequence.decide(command);
    }

    /** With a line of the account. */
    public void add(ExitItem item) {
        items.add(item);
    }

    /** With something that stands against it. */
    public void add(Matter matter) {
        matters.add(matter);
    }

    /** With something that it does. */
    public void did(F effect) {
        effects.add(effect);
    }

    /** What it all comes to. */
    public ExitPlan<T, F, E> plan() {
        return new ExitPlan<>(leaving, items, matters, effects, sequence.events());
    }
}
