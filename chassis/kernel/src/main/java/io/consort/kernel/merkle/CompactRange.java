package io.consort.kernel.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * The least that must be remembered of a tree to go on growing it: the roots of its perfect subtrees, one for each bit that
 * is set in its size. For code that re-verifies a ledger from its first entry without keeping it. Mutable; for one thread.
 */
public final class CompactRange {

    private final List<Hash> peaks = new ArrayList<>();
    private long size;

    /** A tree without leaves. */
    public CompactRange() {}

    /**
     * Takes up where another left off.
     *
     * @param size number of leaves, zero or more
     * @param frontier its peaks, largest first
     * @throws IllegalArgumentException when a tree of this size has another number of peaks
     */
    public CompactRange(long size, List<Hash> frontier) {
        if (size < 0 || frontier.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("A tree of size " + size + " has not " + frontier.size() + " peaks.");
        }
        this.size = size;
        peaks.addAll(frontier);
    }

    /** Adds one leaf hash at the right: one hashing on average, one for each trailing bit of the size at most. */
    public void append(Hash leaf) {
        Hash hash = leaf;
        for (long bits = size; (bits & 1) == 1; bits >>>= 1) {
            hash = Hashing.node(peaks.removeLast(), hash);
        }
        peaks.addLast(hash);
        size = Math.addExact(size, 1);
    }

    /** Number of leaves. */
    public long size() {
        return size;
    }

    /** The peaks, largest first. */
    public List<Hash> frontier() {
        return List.copyOf(peaks);
    }

    /** The Merkle tree hash of all leaves so far. */
    public Hash root() {
        return root(peaks);
    }

    /** Peaks of a tree, largest first, hashed together from the right as RFC 6962 §2.1 splits them. */
    static Hash root(List<Hash> frontier) {
        if (frontier.isEmpty()) {
            return Hash.EMPTY_ROOT;
        }
        Hash root = frontier.getLast();
        for (Hash left : frontier.reversed().subList(1, frontier.size())) {
            root = Hashing.node(left, root);
        }
        return root;
    }
}
