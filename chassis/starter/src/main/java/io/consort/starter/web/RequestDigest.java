package io.consort.starter.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Digests requests (HMAC-SHA256), so that an idempotency key cannot be used for two different ones. The digest stands in an entry
 * for ever while the request may hold what must be erasable: without the secret nobody can try names against it.
 */
public final class RequestDigest {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /**
     * @param secret the service's own
     */
    public RequestDigest(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /**
     * @param head method, path and organisation
     * @param body the bytes of the body
     * @return in hexadecimal
     */
    String of(String head, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(head.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
