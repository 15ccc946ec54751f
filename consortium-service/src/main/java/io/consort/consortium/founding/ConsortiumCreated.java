package io.consort.consortium.founding;

import io.consort.kernel.identity.ConsortiumId;

/** On the consortium's own ledger: its first entry. */
public record ConsortiumCreated(ConsortiumId consortium, Foundation foundation) implements FoundingEvent {
    @Override
    public String subject() {
        return "consortium";
    }
}
