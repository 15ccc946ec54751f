package io.consort.ipledger.witness;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.witness.WitnessFact;
import io.consort.kernel.witness.WitnessId;
import io.consort.kernel.witness.Witnesses;
import java.time.LocalDate;

/**
 * A witness's key is no longer used.
 *
 * @param id the key's number
 * @param on the day
 */
public record WitnessRetired(WitnessId id, LocalDate on) implements IpLedgerEvent, WitnessFact.Retired {
    @Override
    public IpLedgerState on(IpLedgerState state, Header header) {
        return state.with(on(state.get(Witnesses.class)));
    }

    @Override
    public Audience audience(IpLedgerState state, LocalDate today) {
        return Audience.EVERYONE;
    }
}
