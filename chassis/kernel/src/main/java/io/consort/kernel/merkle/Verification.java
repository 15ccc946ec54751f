package io.consort.kernel.merkle;

import java.util.List;

/**
 * Checks proofs, for those who do not trust whoever made them. Follows RFC 9162 §2.1.3.2 and §2.1.4.2 and shares nothing with
 * {@link Proofs}. A proof has exactly one right length for its sizes, so that is checked before anything is hashed.
 */
public final class Verification {

    private Verification() {}

    /**
     * Whether a leaf is at a place in a tree.
     *
     * @param leaf the leaf's hash
     * @param index of the leaf, from 0
     * @param size of the tree
     * @param proof the audit path, from the leaf upwards
     * @param root of the tree
     */
    public static boolean inclusion(Hash leaf, long index, long size, List<Hash> proof, Hash root) {
        if (index < 0 || index >= size || proof.size() != inclusionLength(index, size)) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : proof) {
            if ((node & 1) == 1 || node == last) {
                hash = Hashing.node(sibling, hash);
                int climb = climb(node);
                node >>>= climb;
                last >>>= climb;
            } else {
                hash = Hashing.node(hash, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /**
     * Whether a tree is the beginning of another.
     *
     * @param from size of the smaller tree; 0 is refused, since any tree begins with nothing
     * @param to size of the larger tree
     * @param proof as RFC 6962 §2.1.2 orders it; empty when the sizes are equal
     * @param rootFrom root of the smaller tree
     * @param rootTo root of the larger tree
     */
    public static boolean consistency(long from, long to, List<Hash> proof, Hash rootFrom, Hash rootTo) {
        if (from < 1 || from > to || proof.size() != consistencyLength(from, to)) {
            return false;
        }
        if (from == to) {
            return rootFrom.equals(rootTo);
        }
        boolean perfect = Long.bitCount(from) == 1;
        int skipped = Long.numberOfTrailingZeros(from);
        long node = (from - 1) >>> skipped;
        long last = (to - 1) >>> skipped;
        Hash first = perfect ? rootFrom : proof.getFirst();
        Hash smaller = first;
        Hash larger = first;
        for (Hash sibling : perfect ? proof : proof.subList(1, proof.size())) {
            if ((node & 1) == 1 || node == last) {
                smaller = Hashing.node(sibling, smaller);
                larger = Hashing.node(sibling, larger);
                int climb = climb(node);
                node >>>= climb;
                last >>>= climb;
            } else {
                larger = Hashing.node(larger, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && smaller.equals(rootFrom) && larger.equals(rootTo);
    }

    /** Levels without a sibling, where the right edge of the tree only passes through. */
    private static int climb(long node) {
        return node == 0 ? 0 : Long.numberOfTrailingZeros(node);
    }

    private static int inclusionLength(long index, long size) {
        int inner = Long.SIZE - Long.numberOfLeadingZeros(index ^ (size - 1));
        return inner + Long.bitCount(index >>> inner);
    }

    private static int consistencyLength(long from, long to) {
        if (from == to) {
            return 0;
        }
        int perfect = Long.bitCount(from) == 1 ? 0 : 1;
        return inclusionLength(from - 1, to) - Long.numberOfTrailingZeros(from) + perfect;
    }
}
