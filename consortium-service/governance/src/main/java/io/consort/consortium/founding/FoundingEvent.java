package io.consort.consortium.founding;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.life.Life;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;

/** The steps by which a consortium comes to be. */
public sealed interface FoundingEvent extends ConsortiumEvent {

    @Override
    default ConsortiumState on(ConsortiumState state, Header header) {
        return switch (this) {
            case ConsortiumFounded founded -> state.with(Foundations.of(state).founded(founded));
            case ConsortiumOpened opened -> state.with(Foundations.of(state).opened(opened));
            case ConsortiumCreated created ->
                state.with(Origin.of(created)).with(Life.of(state).formed(header));
        };
    }

    @Override
    default Audience audience(ConsortiumState state) {
        return Audience.EVERYONE;
    }

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
