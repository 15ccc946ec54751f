package io.consort.consortium.founding;

import io.consort.kernel.identity.ConsortiumId;

/** On the platform's ledger: the consortium's own ledger has its first entries, and its secretariat can begin. */
public record ConsortiumOpened(ConsortiumId consortium) implements FoundingEvent {
    @Override
    public String subject() {
        return "consortia/" + consortium;
    }
}
