package io.consort.starter.notebook;

import io.consort.kernel.closure.ClosureFact;
import io.consort.kernel.closure.ClosureOrder;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.witness.WitnessFact;
import io.consort.kernel.witness.WitnessId;
import java.time.LocalDate;

sealed interface JournalEvent extends Event {

    record LineWritten(String text) implements JournalEvent {
        @Override
        public String subject() {
            return "lines";
        }
    }

    record ClosureChanged(ClosureOrder order) implements JournalEvent, ClosureFact {}

    record WitnessRegistered(WitnessId id, OrganisationId organisation, String key)
            implements JournalEvent, WitnessFact.Registered {}

    record WitnessRetired(WitnessId id, LocalDate on) implements JournalEvent, WitnessFact.Retired {}
}
