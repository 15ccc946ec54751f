package io.consort.consortium.ballot;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests of several pieces, one after the other. */
enum Sha {
    SHA256("SHA-256"),
    SHA384("SHA-384");

    /** Bytes of a digest by {@link #SHA384}. */
    static final int LENGTH_384 = 48;

    private final String algorithm;

    Sha(String algorithm) {
        this.algorithm = algorithm;
    }

    byte[] of(byte[]... pieces) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            for (byte[] piece : pieces) {
                digest.update(piece);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
