package io.consort.kernel.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks a snapshot as this service's own (HMAC-SHA256), so that whoever can write to the database cannot plant a state that
 * no entry ever led to. The key is not in the database.
 */
public final class Seal {

    private final SecretKeySpec key;

    /**
     * @param secret any number of secret bytes
     */
    public Seal(byte[] secret) {
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    byte[] mark(byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether two marks are the same, in a time that tells nothing. */
    static boolean isEqual(String mark, String other) {
        return MessageDigest.isEqual(
                mark.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
