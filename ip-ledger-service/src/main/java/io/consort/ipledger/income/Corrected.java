package io.consort.ipledger.income;

/**
 * A correction as it stands in the ledger.
 *
 * @param correction what it takes back
 * @param seq of the entry that says so
 */
public record Corrected(Correction correction, long seq) {}
