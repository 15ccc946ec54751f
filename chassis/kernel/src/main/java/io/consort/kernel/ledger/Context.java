package io.consort.kernel.ledger;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What a command knows besides the state.
 *
 * @param now when it is decided, to the millisecond; never before the ledger's last entry
 * @param actor who asks
 * @param authority on what the actor was let in; a command finds out whether there is a better one
 */
public record Context(Instant now, Actor actor, Authority authority) {

    /** Of an actor who acts in its organisation's own right, or of the platform itself, which does what is due. */
    public Context(Instant now, Actor actor) {
        this(
                now,
                actor,
                actor.organisation()
                        .map(own -> Authority.of(Authority.Capacity.MEMBER, own))
                        .orElseGet(() -> new Authority.Deadline("due")));
    }

    /** The date in UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
