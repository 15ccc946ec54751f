package io.consort.finance.journal;

import java.time.Instant;

/**
 * A transaction in the journal.
 *
 * @param transaction what it says
 * @param recorded when it was entered
 */
public record RecordedTransaction(Transaction transaction, Instant recorded) {}
