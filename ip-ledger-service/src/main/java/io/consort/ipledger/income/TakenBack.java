package io.consort.ipledger.income;

import org.jspecify.annotations.Nullable;

/**
 * A correction as it stands in the ledger.
 *
 * @param correction what it takes back
 * @param credit the credit note that was set off so; null where it was none
 * @param seq of the entry that says so
 */
public record TakenBack(Correction correction, @Nullable CreditNoteId credit, long seq) {}
