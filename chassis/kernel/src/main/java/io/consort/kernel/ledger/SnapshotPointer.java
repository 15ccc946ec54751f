package io.consort.kernel.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a snapshot before it is read.
 *
 * @param size how many entries are folded into it; 0 where there is none yet
 * @param bytes how long it is
 * @param heap what the ledger takes of the heap when it is open, in bytes, as estimated
 * @param parts what it is put together from, in order
 * @param attempt names the parts of the next snapshot, which someone is writing or has left unfinished
 * @param begun when that was
 */
record SnapshotPointer(
        long size,
        long bytes,
        long heap,
        List<Part> parts,
        @Nullable String attempt,
        @Nullable Instant begun) {

    static final SnapshotPointer NONE = new SnapshotPointer(0, 0, 0, List.of(), null, null);

    SnapshotPointer {
        parts = List.copyOf(parts);
    }

    boolean exists() {
        return !parts.isEmpty();
    }

    /** The same snapshot, while the next is written. */
    SnapshotPointer attempted(String name, Instant now) {
        return new SnapshotPointer(size, bytes, heap, parts, name, now);
    }

    /**
     * A part of a snapshot.
     *
     * @param name where it is kept
     * @param hash over its bytes as they are before they are compressed, in hexadecimal
     */
    record Part(String name, String hash) {}
}
