package io.consort.kernel.ledger;

import java.util.List;

/** What a waiting command came to. */
sealed interface Outcome<E extends Event> {

    /** It is recorded. */
    record Recorded<E extends Event>(List<Entry<E>> entries) implements Outcome<E> {}

    /** A request under the same key was recorded before, from this seq on. */
    record Repeated<E extends Event>(long seq) implements Outcome<E> {}

    /** It is refused, or failed by a fault in its own code. */
    record Refused<E extends Event>(RuntimeException why) implements Outcome<E> {}
}
