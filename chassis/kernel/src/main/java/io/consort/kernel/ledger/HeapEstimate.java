package io.consort.kernel.ledger;

/**
 * What a ledger takes of the heap, judged by what can be counted without opening it. Rather too much than too little: a process
 * that runs out of memory ends for everyone. Held against a real heap in {@code LargeLedgerIT}.
 */
final class HeapEstimate {

    /** What even an empty ledger takes, in bytes. */
    static final long EMPTY = 128 * 1024;

    /** Bytes of heap for a character of an entry that was folded since the state was measured. */
    private static final long ENTRY = 6;

    /** A tile that stays in memory, for as many entries as it spans. */
    private static final long TILE = 20 * 1024;

    private HeapEstimate() {}

    /**
     * Of a ledger whose state was measured.
     *
     * @param stateBytes of state and last versions, serialised
     * @param factor bytes of heap for each of them
     * @param keysHeap what the index of keys takes
     * @param size entries
     */
    static long of(long stateBytes, double factor, long keysHeap, long size) {
        return EMPTY
                + (long) (stateBytes * factor)
                + keysHeap
                + size * Lineage.BYTES
                + Math.min(size >>> 16, 256) * TILE;
    }

    /** By how much a ledger grew with so many characters of entries, at most. */
    static long grown(long characters) {
        return characters * ENTRY;
    }
}
