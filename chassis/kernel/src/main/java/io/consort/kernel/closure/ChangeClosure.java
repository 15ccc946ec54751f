package io.consort.kernel.closure;

import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.util.List;

/**
 * Closes a ledger, suspends it, or opens it again. That nothing is open is decided on the state that the order is recorded on, so
 * that nothing can come between.
 */
record ChangeClosure<S, E extends Event>(LedgerClosing<S, E> closing, ClosureOrder order) implements Command<S, E> {

    private static final int NAMED = 20;

    @Override
    public List<E> decide(S state, Context context) {
        closing.closure().apply(state).requireBefore(order);
        if (order.state() == ClosureState.CLOSED) {
            requireNothing(closing.matters().apply(state));
        }
        return List.of(closing.event().apply(order));
    }

    private static void requireNothing(List<OpenMatter> matters) {
        if (!matters.isEmpty()) {
            throw new DomainException(
                    Kind.CONFLICT,
                    "matters-open",
                    (matters.size() == 1 ? "One matter is" : matters.size() + " matters are")
                            + " still to be dealt with"
                            + (matters.size() > NAMED ? "; the first " + NAMED + " are named." : "."),
                    matters.stream()
                            .limit(NAMED)
                            .map(matter -> new FieldError("", matter.subject() + ": " + matter.reason()))
                            .toList());
        }
    }
}
