package io.consort.kernel.closure;

import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Gate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What closing a ledger means in a service.
 *
 * @param <S> the state of the service's ledgers
 * @param <E> their events
 * @param closure whether a ledger takes entries
 * @param matters what must be dealt with before it is closed for good
 * @param event the event that tells of an order
 * @param owed events that the law asks for whatever has become of the consortium; a ledger that is not open takes them all the same
 */
public record LedgerClosing<S, E extends Event>(
        Function<S, Closure> closure,
        Function<S, List<OpenMatter>> matters,
        Function<ClosureOrder, E> event,
        Predicate<E> owed) {

    /** Of ledgers that take nothing whatever while they are not open. */
    public LedgerClosing(
            Function<S, Closure> closure, Function<S, List<OpenMatter>> matters, Function<ClosureOrder, E> event) {
        this(closure, matters, event, _ -> false);
    }

    /** What a ledger still takes: orders of closure always, anything else while it is open. */
    public Gate<S, E> gate() {
        return (state, events) -> {
            if (!events.stream().allMatch(each -> each instanceof ClosureFact || owed.test(each))) {
                closure.apply(state).requireOpen();
            }
        };
    }

    /** The command that carries an order out. */
    public Command<S, E> carryOut(ClosureOrder order) {
        return new ChangeClosure<>(this, order);
    }
}
