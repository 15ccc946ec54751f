package io.consort.quickstart.chain;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

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

    /** Whether the entry of that number has that hash. */
    boolean has(long seq, byte[] leaf) {
        if (seq < 1 || seq > size() || leaf.length != HASH) {
            return false;
        }
        int from = (int) (seq - 1) * HASH;
        return Arrays.equals(all, from, from + HASH, leaf, 0, HASH);
    }
}
