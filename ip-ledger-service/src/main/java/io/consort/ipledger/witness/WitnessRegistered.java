package io.consort.ipledger.witness;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.witness.WitnessFact;
import io.consort.kernel.witness.WitnessId;
import io.consort.kernel.witness.Witnesses;
import java.time.LocalDate;

/**
 * A member will cosign checkpoints with a key.
 *
 * @param id the key's number
 * @param organisation the member
 * @param key its public half
 */
public record WitnessRegistered(WitnessId id, OrganisationId organisation, String key)
        implements IpLedgerEvent, WitnessFact.Registered {
    @Override
    public IpLedgerState on(IpLedgerState state, Header header) {
        return state.with(on(state.get(Witnesses.class)));
    }

    @Override
    public Audience audience(IpLedgerState state, LocalDate today) {
        return Audience.EVERYONE;
    }
}
