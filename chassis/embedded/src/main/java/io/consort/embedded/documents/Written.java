package io.consort.embedded.documents;

/**
 * What a store has given its disk to do.
 *
 * @param bytes in its journal
 * @param flushes since it was opened; many writes share one
 */
public record Written(long bytes, long flushes) {}
