package io.consort.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;

/** A browser that signed in: its tokens, renewed one at a time, and the value that proves a change is asked for by our page. */
final class Session {

    private static final Duration NEAR_ITS_END = Duration.ofSeconds(30);

    private final String csrfToken;
    private final String idToken;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile OAuth2AuthorizedClient grant;

    Session(String csrfToken, String idToken, OAuth2AuthorizedClient grant) {
        this.csrfToken = csrfToken;
        this.idToken = idToken;
        this.grant = grant;
    }

    String idToken() {
        return idToken;
    }

    boolean provesOrigin(@Nullable String value) {
        return value != null
                && MessageDigest.isEqual(
                        csrfToken.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }

    /** The access token, renewed by one request while the others wait when it is about to expire. */
    String accessToken(Renewal renewal, Clock clock) {
        if (nearItsEnd(clock)) {
            renewing.lock();
            try {
                if (nearItsEnd(clock)) {
                    grant = renewal.renew(grant);
                }
            } finally {
                renewing.unlock();
            }
        }
        return grant.getAccessToken().getTokenValue();
    }

    private boolean nearItsEnd(Clock clock) {
        var expires = grant.getAccessToken().getExpiresAt();
        return expires != null && !clock.instant().plus(NEAR_ITS_END).isBefore(expires);
    }
}
