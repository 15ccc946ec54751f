package io.consort.kernel.outbox;

import io.consort.kernel.ledger.Event;
import java.util.stream.Stream;

/**
 * A feature that has something to tell others. It says what, and what is made of an answer; when it is sent, and sent again, is the
 * {@link Outbox}'s.
 */
@FunctionalInterface
public interface Sender<S, E extends Event> {

    /** What a ledger in that state has still to tell, in the order in which it is told. */
    Stream<Message<S, E>> messages(S state);
}
