package io.consort.consortium.founding;

import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.kernel.identity.ConsortiumId;

/** The consortium whose ledger this is. */
public record Consortium(ConsortiumId id, Foundation foundation) {

    /** As its first entry made it. */
    public static Consortium of(ConsortiumCreated created) {
        return new Consortium(created.consortium(), created.foundation());
    }
}
