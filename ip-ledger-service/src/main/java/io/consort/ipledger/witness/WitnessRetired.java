package io.consort.ipledger.witness;

import io.consort.ipledger.IpLedgerEvent;
import java.time.LocalDate;

/**
 * A witness's key is no longer used.
 *
 * @param id the key's number
 * @param on the day
 */
public record WitnessRetired(WitnessId id, LocalDate on) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "witnesses/" + id;
    }
}
