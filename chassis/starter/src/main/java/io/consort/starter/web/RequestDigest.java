package io.consort.starter.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Digests requests (HMAC-SHA256), so that an idempotency key cannot be used for two different ones. The digest stands in an entry
 * for ever while the request may hold what must be erasable: without the secret nobody can try names against it.
 */
public final class RequestDigest {

    private static final String ALGORITHM = "HmacSHA256";

    private final List<SecretKeySpec> keys;

    /**
     * @param secrets the service's own: the present one, then those that it took the place of
     */
    public RequestDigest(List<byte[]> secrets) {
        this.keys = secrets.stream()
                .map(secret -> new SecretKeySpec(secret, ALGORITHM))
                .toList();
    }

    /**
     * @param head method, path and organisation
     * @param body the bytes of the body
     * @return in hexadecimal: the digest, then what it was under each former secret
     */
    List<String> of(String head, byte[] body) {
        return keys.stream().map(key -> of(key, head, body)).toList();
    }

    private static String of(SecretKeySpec key, String head, byte[] body) {
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
