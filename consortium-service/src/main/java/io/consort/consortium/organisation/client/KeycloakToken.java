package io.consort.consortium.organisation.client;

import io.consort.consortium.organisation.client.KeycloakApi.AccessToken;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.security.IdentityProperties;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** This service's own access token, by client credentials (RFC 6749 §4.4), kept until shortly before it expires. */
final class KeycloakToken {

    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final KeycloakApi api;
    private final IdentityProperties identity;
    private final Clock clock;
    private @Nullable String token;
    private Instant until = Instant.MIN;

    KeycloakToken(KeycloakApi api, IdentityProperties identity, Clock clock) {
        this.api = api;
        this.identity = identity;
        this.clock = clock;
    }

    synchronized String get() {
        String known = token;
        Instant now = clock.instant();
        if (known != null && now.isBefore(until)) {
            return known;
        }
        AccessToken answer = api.token(
                identity.realm(),
                "grant_type=client_credentials&client_id=" + encoded(identity.clientId()) + "&client_secret="
                        + encoded(identity.clientSecret()));
        String fresh = answer.access_token();
        if (fresh == null) {
            throw DomainException.unavailable("identity-unavailable", "The identity provider gave no token.");
        }
        token = fresh;
        until = now.plusSeconds(answer.expires_in()).minus(MARGIN);
        return fresh;
    }

    /** It was refused; the next one is asked for anew. */
    synchronized void drop() {
        token = null;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
