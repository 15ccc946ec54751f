package io.consort.ipledger.title;

import java.time.Instant;

/**
 * A link in the chain of title.
 *
 * @param seq of the ledger's entry that recorded it
 * @param recorded when it was recorded
 * @param transfer what it moved, and from which date
 */
public record TitleEntry(long seq, Instant recorded, Transfer transfer) {}
