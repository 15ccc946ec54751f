package io.consort.quickstart.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree that is read leaf by leaf, of which no more is kept than its root needs: the roots of its perfect subtrees, one for
 * each bit that is set in its size (RFC 6962 §2.1). For one thread.
 */
public final class GrowingTree {

    private final List<byte[]> peaks = new ArrayList<>();
    private long size;

    /** The hash of an entry's leaf: SHA-256 of a zero byte and the entry. */
    public static byte[] leaf(byte[] entry) {
        return Sha256.of(new byte[] {0}, entry);
    }

    /** Adds a leaf's hash at the right. */
    public void add(byte[] leaf) {
        byte[] hash = leaf;
        for (long bits = size; (bits & 1) == 1; bits >>>= 1) {
            hash = Sha256.of(new byte[] {1}, peaks.removeLast(), hash);
        }
        peaks.addLast(hash);
        size++;
    }

    /** Number of leaves. */
    public long size() {
        return size;
    }

    /** The root over all leaves; of none, SHA-256 of nothing. */
    public byte[] root() {
        if (peaks.isEmpty()) {
            return Sha256.of();
        }
        byte[] root = peaks.getLast();
        for (int next = peaks.size() - 2; next >= 0; next--) {
            root = Sha256.of(new byte[] {1}, peaks.get(next), root);
        }
        return root;
    }
}
