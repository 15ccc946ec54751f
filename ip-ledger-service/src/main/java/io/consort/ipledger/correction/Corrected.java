package io.consort.ipledger.correction;

import org.jspecify.annotations.Nullable;

/**
 * A correction as it stands in the ledger.
 *
 * @param was what was recorded
 * @param is what is true instead; null where nothing is
 * @param reason why
 * @param seq of the entry that says so, and on what it rests
 */
public record Corrected(Fact was, @Nullable Fact is, String reason, long seq) {}
