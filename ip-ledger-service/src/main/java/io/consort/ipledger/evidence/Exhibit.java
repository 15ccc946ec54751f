package io.consort.ipledger.evidence;

import java.time.Instant;

/**
 * Evidence as it is on record.
 *
 * @param evidence what it is
 * @param recorded when its digest was
 * @param seq of the ledger's entry that proves it
 */
public record Exhibit(Evidence evidence, Instant recorded, long seq) {}
