package io.consort.kernel.ledger;

import java.time.Instant;

/**
 * Says whom each entry of a ledger concerns. It is asked when an entry is read, with the state and the time as they are then, so that who comes
 * to be concerned, as by buying what a licence burdens, is shown what was recorded before. Whether an event is for everyone never
 * changes once it is recorded, since an entry that is not is written with a salt.
 *
 * @param <S> the immutable state
 * @param <E> what all events of the ledger are
 */
@FunctionalInterface
public interface Audiences<S, E extends Event> {

    /**
     * Whom an event concerns.
     *
     * @param state that it is folded into
     * @param now when it is asked
     */
    Audience of(S state, E event, Instant now);
}
