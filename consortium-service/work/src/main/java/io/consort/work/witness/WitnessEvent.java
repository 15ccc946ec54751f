package io.consort.work.witness;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.witness.WitnessFact;
import io.consort.kernel.witness.WitnessId;
import io.consort.kernel.witness.Witnesses;
import io.consort.work.WorkEvent;
import io.consort.work.WorkState;
import java.time.LocalDate;

/** Something happened to the key of a witness. */
public sealed interface WitnessEvent extends WorkEvent, WitnessFact {

    @Override
    default WorkState on(WorkState state, Header header) {
        return state.with(on(state.get(Witnesses.class)));
    }

    @Override
    default Audience audience(WorkState state) {
        return Audience.EVERYONE;
    }

    /** A member will cosign checkpoints with a key. */
    record WitnessRegistered(WitnessId id, OrganisationId organisation, String key)
            implements WitnessEvent, WitnessFact.Registered {}

    /** A witness's key is no longer used. */
    record WitnessRetired(WitnessId id, LocalDate on) implements WitnessEvent, WitnessFact.Retired {}
}
