package io.consort.quickstart.proof;

import java.util.List;
import java.util.Optional;

/**
 * The two roots that a proof of consistency leads to, as RFC 9162 §2.1.4.2 reckons them. Where they are those that were signed, the larger tree goes on
 * from the smaller; where the larger is and the smaller is not, it goes on from another.
 *
 * @param smaller the root of the smaller tree
 * @param larger the root of the larger tree
 */
@SuppressWarnings("ArrayRecordComponent") // read, never compared as a record
public record Consistency(byte[] smaller, byte[] larger) {

    /**
     * Reckons them.
     *
     * @param from size of the smaller tree, at least 1: any tree begins with nothing
     * @param to size of the larger tree
     * @param proof its hashes, in their order
     * @param rootFrom the root of the smaller tree as it was signed, which the proof leaves out where that tree is perfect
     * @return empty where it is no proof for these sizes
     */
    public static Optional<Consistency> of(long from, long to, List<byte[]> proof, byte[] rootFrom) {
        boolean perfect = Long.bitCount(from) == 1;
        if (from < 1 || from >= to || (!perfect && proof.isEmpty())) {
            return Optional.empty();
        }
        int skipped = Long.numberOfTrailingZeros(from);
        long node = (from - 1) >>> skipped;
        long last = (to - 1) >>> skipped;
        byte[] smaller = perfect ? rootFrom : proof.getFirst();
        byte[] larger = smaller;
        for (byte[] sibling : perfect ? proof : proof.subList(1, proof.size())) {
            if (last == 0 || sibling.length != 32) {
                return Optional.empty();
            }
            if ((node & 1) == 1 || node == last) {
                smaller = Sha256.of(new byte[] {1}, sibling, smaller);
                larger = Sha256.of(new byte[] {1}, sibling, larger);
                int climb = node == 0 ? 0 : Long.numberOfTrailingZeros(node);
                node >>>= climb;
                last >>>= climb;
            } else {
                larger = Sha256.of(new byte[] {1}, larger, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 ? Optional.of(new Consistency(smaller, larger)) : Optional.empty();
    }
}
