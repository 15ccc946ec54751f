package io.consort.quickstart.chain;

import io.consort.quickstart.proof.GrowingTree;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;

/** The hashes of a ledger's leaves, 32 bytes for each entry. For one thread. */
final class Leaves {

    private static final int HASH = 32;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private byte[] all = {};

    void add(byte[] leaf) {
        bytes.writeBytes(leaf);
    }

    /** Nothing is added any more. */
    void end() {
        all = bytes.toByteArray();
        bytes.reset();
    }

    long size() {
        return all.length / HASH;
    }

    /** The roots of the tree as it was at these sizes, as far as it has come to them. */
    Map<Long, byte[]> roots(SortedSet<Long> sizes) {
        Map<Long, byte[]> roots = new HashMap<>();
        GrowingTree tree = new GrowingTree();
        for (long size : sizes.headSet(size() + 1)) {
            while (tree.size() < size) {
                int from = (int) tree.size() * HASH;
                tree.add(Arrays.copyOfRange(all, from, from + HASH));
            }
            roots.put(size, tree.root());
        }
        return roots;
    }

    /** Whether the entry of that number has that hash. */
    boolean has(long seq, byte[] leaf) {
        if (seq < 1 || seq > size() || leaf.length != HASH) {
            return false;
        }
        int from = (int) (seq - 1) * HASH;
        return Arrays.equals(all, from, from + HASH, leaf, 0, HASH);
    }
}
