package io.consort.testkit.identity;

import io.consort.kernel.identity.ClientKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** What a client sends instead of a secret (RFC 7523 §3): that it is itself, signed, for one use. */
final class Assertion {

    private static final Duration LIFE = Duration.ofSeconds(30);

    private Assertion() {}

    static String of(String client, String audience, ClientKey key) {
        String signed = encoded("{\"alg\":\"RS256\"}") + "."
                + encoded("{\"iss\":\"%s\",\"sub\":\"%s\",\"aud\":\"%s\",\"jti\":\"%s\",\"exp\":%d}"
                        .formatted(
                                client,
                                client,
                                audience,
                                UUID.randomUUID(),
                                Instant.now().plus(LIFE).getEpochSecond()));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.privateKey());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + encoded(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("An RSA key signs.", impossible);
        }
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
