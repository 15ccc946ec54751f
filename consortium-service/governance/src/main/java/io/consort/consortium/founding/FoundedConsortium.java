package io.consort.consortium.founding;

import io.consort.consortium.charter.Charter;
import io.consort.kernel.identity.ConsortiumId;

/**
 * A consortium as the platform knows it.
 *
 * @param charter the version it was founded with
 * @param stage how far it has come
 */
public record FoundedConsortium(ConsortiumId id, Foundation foundation, Charter charter, Stage stage) {

    /** How far a founding has come. It ends there; where the consortium is in its life is in its own ledger. */
    public enum Stage {
        /** Its own ledger is being begun, and tried again until it is. */
        OPENING,
        /** Its secretariat can invite members. */
        FORMING
    }
}
