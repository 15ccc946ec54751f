package io.consort.quickstart.system;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The hash of a list of entries as RFC 6962 §2.1 defines it, word for word. It shares no code with the server. */
final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    static byte[] hash(List<byte[]> entries) {
        return switch (entries.size()) {
            case 0 -> sha256();
            case 1 -> sha256(LEAF, entries.getFirst());
            default -> {
                int k = Integer.highestOneBit(entries.size() - 1);
                yield sha256(NODE, hash(entries.subList(0, k)), hash(entries.subList(k, entries.size())));
            }
        };
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha.update(part);
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
