package io.consort.gateway.session;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What browser sessions need.
 *
 * @param key the key that seals cookies: 256 bits in base64url, the same in every gateway of an installation
 * @param formerKey the key before it, by which cookies are still opened; empty where there was none
 * @param administratorAcr the {@code acr} that a token must name (OpenID Connect Core §2) before a platform administrator may act with
 *     it; empty where none is asked for
 */
@ConfigurationProperties("consort.gateway.session")
record SessionProperties(String key, String formerKey, String administratorAcr) {

    private static final int KEY_SIZE = 32;

    /** Refuses to run without a key: browsers could not sign in. */
    SessionProperties {
        requireKey("CONSORT_SESSION_KEY", key);
        if (!formerKey.isEmpty()) {
            requireKey("CONSORT_FORMER_SESSION_KEY", formerKey);
        }
    }

    private static void requireKey(String name, String key) {
        if (bytes(key).length != KEY_SIZE) {
            throw new IllegalArgumentException(
                    name + " must be 256 random bits in base64url: browsers could not sign in");
        }
    }

    static byte[] bytes(String key) {
        return Base64.getUrlDecoder().decode(key);
    }
}
