package io.consort.kernel.outbox;

import io.consort.kernel.ledger.Event;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A feature that has something to tell others. It says what, and what is made of an answer; when it is sent, and sent again, is the
 * {@link Outbox}'s.
 */
@FunctionalInterface
public interface Sender<S, E extends Event> {

    /** What a ledger in that state has still to tell, in the order in which it is told. */
    Stream<Message<S, E>> messages(S state);

    /**
     * The same as long as ledgers take entries: what is told from one that is suspended waits until that is lifted.
     *
     * @param open whether a ledger of that state takes entries
     */
    default Sender<S, E> whileOpen(Predicate<S> open) {
        return state -> open.test(state) ? messages(state) : Stream.empty();
    }
}
