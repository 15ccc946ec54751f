package io.consort.quickstart.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/** Inclusion in a Merkle tree as RFC 9162 §2.1.3.2 verifies it, with the hashing of RFC 6962 §2.1. */
public final class Inclusion {

    private Inclusion() {}

    /**
     * Whether an entry is at a place of the tree.
     *
     * @param entry its exact text
     * @param index its place, from 0
     * @param size how many entries the tree has
     * @param path the siblings from the leaf upwards
     * @param root the tree's root
     */
    public static boolean holds(String entry, long index, long size, List<byte[]> path, byte[] root) {
        return holdsLeaf(GrowingTree.leaf(entry.getBytes(StandardCharsets.UTF_8)), index, size, path, root);
    }

    /** The same of an entry of which only its leaf's hash is known. */
    public static boolean holdsLeaf(byte[] leaf, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        byte[] hash = leaf;
        for (byte[] sibling : path) {
            if (last == 0 || sibling.length != 32) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Sha256.of(new byte[] {1}, sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Sha256.of(new byte[] {1}, hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(hash, root);
    }
}
