package io.consort.kernel.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Commands that are decided one after another, each on the state that those before it leave, to become one act. Every rule that
 * holds for a command alone holds for it here. The states on the way are thrown away; the ledger comes to the same by folding
 * the events.
 *
 * @param <S> the state they read
 * @param <E> the events they answer with
 */
public final class Sequence<S, E extends Event> {

    /** Longer than any ledger: on the way, events stand behind all that are recorded. */
    private static final long BEHIND_ALL = 1L << 53;

    private final Fold<S, E> fold;
    private final Context context;
    private final List<E> events = new ArrayList<>();
    private S state;

    /** That begins on a state. */
    public Sequence(LedgerDefinition<S, E> definition, S state, Context context) {
        this(definition.fold(), state, context);
    }

    /** The same, of a fold. */
    public Sequence(Fold<S, E> fold, S state, Context context) {
        this.fold = fold;
        this.state = state;
        this.context = context;
    }

    /** The ledger as it is after what was decided so far. */
    public S state() {
        return state;
    }

    /**
     * Decides the next command.
     *
     * @return what it comes to
     * @throws io.consort.kernel.problem.DomainException its refusal; the sequence stands as before
     */
    public List<E> decide(Command<S, E> command) {
        List<E> decided = List.copyOf(command.decide(state, context));
        for (E event : decided) {
            state = fold.apply(state, event, new Header(BEHIND_ALL + events.size(), context.now(), context.actor()));
            events.add(event);
        }
        return decided;
    }

    /** All that was decided, in order. */
    public List<E> events() {
        return List.copyOf(events);
    }
}
