package io.consort.consortium.founding;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.charter.Charter;
import io.consort.kernel.identity.ConsortiumId;

/** The steps by which a consortium comes to be. */
public sealed interface FoundingEvent extends ConsortiumEvent {

    /**
     * On the platform's ledger: there is a consortium of that id. Holds all that its own ledger begins with, so that this can be
     * made up for at any later time.
     *
     * @param charter its first version
     */
    record ConsortiumFounded(ConsortiumId consortium, Foundation foundation, Charter charter) implements FoundingEvent {
        @Override
        public String subject() {
            return "consortia/" + consortium;
        }
    }

    /** On the platform's ledger: the consortium's own ledger has its first entries, and its secretariat can begin. */
    record ConsortiumOpened(ConsortiumId consortium) implements FoundingEvent {
        @Override
        public String subject() {
            return "consortia/" + consortium;
        }
    }

    /** On the consortium's own ledger: its first entry. */
    record ConsortiumCreated(ConsortiumId consortium, Foundation foundation) implements FoundingEvent {
        @Override
        public String subject() {
            return "consortium";
        }
    }
}
