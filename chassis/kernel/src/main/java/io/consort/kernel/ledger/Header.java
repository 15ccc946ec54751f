package io.consort.kernel.ledger;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an event stands in its ledger, and who brought it there.
 *
 * @param seq position in the ledger, from 1
 * @param time when it was recorded, to the millisecond
 * @param actor who asked for it
 * @param authority on what it rests; null in entries that were recorded before that was said
 */
public record Header(
        long seq, Instant time, Actor actor, @Nullable Authority authority) {

    /** Of an entry from before entries said on what they rest. */
    public Header(long seq, Instant time, Actor actor) {
        this(seq, time, actor, null);
    }
}
