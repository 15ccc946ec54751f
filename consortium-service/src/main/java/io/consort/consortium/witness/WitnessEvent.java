package io.consort.consortium.witness;

import io.consort.consortium.ConsortiumEvent;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.witness.WitnessFact;
import io.consort.kernel.witness.WitnessId;
import java.time.LocalDate;

/** Something happened to the key of a witness. */
public sealed interface WitnessEvent extends ConsortiumEvent, WitnessFact {

    /** A member will cosign checkpoints with a key. */
    record WitnessRegistered(WitnessId id, OrganisationId organisation, String key)
            implements WitnessEvent, WitnessFact.Registered {}

    /** A witness's key is no longer used. */
    record WitnessRetired(WitnessId id, LocalDate on) implements WitnessEvent, WitnessFact.Retired {}
}
