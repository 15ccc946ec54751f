package io.consort.ipledger.witness;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.kernel.witness.WitnessFact;
import io.consort.kernel.witness.WitnessId;
import java.time.LocalDate;

/**
 * A witness's key is no longer used.
 *
 * @param id the key's number
 * @param on the day
 */
public record WitnessRetired(WitnessId id, LocalDate on) implements IpLedgerEvent, WitnessFact.Retired {}
