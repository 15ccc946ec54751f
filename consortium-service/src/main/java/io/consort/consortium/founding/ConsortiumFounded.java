package io.consort.consortium.founding;

import io.consort.consortium.charter.Charter;
import io.consort.kernel.identity.ConsortiumId;

/**
 * On the platform's ledger: there is a consortium of that id. Holds all that its own ledger begins with, so that this can be
 * made up for at any later time.
 *
 * @param charter its first version
 */
public record ConsortiumFounded(ConsortiumId consortium, Foundation foundation, Charter charter)
        implements FoundingEvent {
    @Override
    public String subject() {
        return "consortia/" + consortium;
    }
}
