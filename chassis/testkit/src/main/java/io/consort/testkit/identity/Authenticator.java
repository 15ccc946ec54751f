package io.consort.testkit.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app (RFC 6238 §4, RFC 4226 §5.3) with the settings that Keycloak has unless told otherwise. */
public final class Authenticator {

    private static final int SECONDS = 30;
    private static final int DIGITS = 1_000_000;

    private Authenticator() {}

    /**
     * What it shows now: the same for half a minute, and Keycloak takes each code once.
     *
     * @param secret the letters that Keycloak drew, as its form holds them
     */
    public static String code(String secret) {
        return code(secret, 0);
    }

    /** What it shows in half a minute, which Keycloak takes already, for clocks differ: for who has used the present one. */
    public static String nextCode(String secret) {
        return code(secret, 1);
    }

    private static String code(String secret, long later) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            ByteBuffer digest = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(Instant.now().getEpochSecond() / SECONDS + later)
                    .array()));
            int truncated = digest.getInt(digest.get(digest.limit() - 1) & 0xf) & Integer.MAX_VALUE;
            return "%06d".formatted(truncated % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
