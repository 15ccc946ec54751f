package io.consort.gateway.session;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.consort.edge.token.Digest;
import io.consort.gateway.identity.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Renews an access token with the refresh token that came with it: once in this process, however many requests need it, and those that
 * come a moment later with the cookie of before are given the same.
 */
@Component
final class Renewal {

    /** When whichever request comes first renews it. */
    static final Duration NEAR_ITS_END = Duration.ofSeconds(30);

    /** When a request does that comes alone: half of the life that the realm gives to an access token. */
    static final Duration HALF_OVER = Duration.ofSeconds(150);

    private static final Duration LATE_REQUESTS = Duration.ofMinutes(1);
    private static final int MOST = 2_000;

    private final AsyncCache<Digest, Session> renewed = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(LATE_REQUESTS)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .buildAsync();
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> provider;
    private final ClientRegistration client;
    private final Clock clock;

    Renewal(
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> provider,
            ClientRegistration client,
            Clock clock) {
        this.provider = provider;
        this.client = client;
        this.clock = clock;
    }

    /**
     * The session, with a new access token where its own ends within the time; {@link SessionEnded} where the provider ended the
     * sign-in.
     */
    Session usable(Session session, Duration within) {
        if (!session.endsWithin(within, clock.instant())) {
            return session;
        }
        if (session.refreshToken().isEmpty()) {
            throw new SessionEnded();
        }
        try {
            return renewed.get(Digest.of(session.id() + session.refreshToken()), key -> renew(session))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Session renew(Session session) {
        var now = clock.instant();
        var access = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, session.accessToken(), session.begun(), session.expires());
        var refresh = new OAuth2RefreshToken(session.refreshToken(), null);
        try {
            var answer = provider.getTokenResponse(new OAuth2RefreshTokenGrantRequest(client, access, refresh));
            var next = answer.getRefreshToken() == null ? refresh : answer.getRefreshToken();
            return session.renewed(
                    answer.getAccessToken().getTokenValue(),
                    answer.getAccessToken().getExpiresAt(),
                    next.getTokenValue(),
                    now);
        } catch (OAuth2AuthorizationException e) {
            if (e.getCause() instanceof RestClientException) {
                throw Tokens.identityUnreachable();
            }
            throw new SessionEnded();
        }
    }
}
