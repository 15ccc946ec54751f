package io.consort.ipledger.witness;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.witness.WitnessFact;
import io.consort.kernel.witness.WitnessId;

/**
 * A member will cosign checkpoints with a key.
 *
 * @param id the key's number
 * @param organisation the member
 * @param key its public half
 */
public record WitnessRegistered(WitnessId id, OrganisationId organisation, String key)
        implements IpLedgerEvent, WitnessFact.Registered {}
