package io.consort.kernel.ledger;

import io.consort.kernel.identity.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What a command knows besides the state.
 *
 * @param now when it is decided, to the millisecond; never before the ledger's last entry
 * @param actor who asks
 */
public record Context(Instant now, Actor actor) {

    /** The date in UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
