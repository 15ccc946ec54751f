package io.consort.edge.token;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The SHA-256 of a secret: what secrets are looked up by, so that neither the secret lies in the cache nor the time of a
 * look-up tells anything about it.
 */
public record Digest(long first, long second, long third, long fourth) {

    /** The digest of the secret's UTF-8 bytes. */
    public static Digest of(String secret) {
        try {
            var hash = ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
            return new Digest(hash.getLong(), hash.getLong(), hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
