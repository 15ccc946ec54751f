package io.consort.gateway.session;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.consort.edge.problem.Refusal;
import io.consort.edge.token.Digest;
import io.consort.gateway.identity.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OAuth2IntrospectionException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Renews an access token with the refresh token that came with it: once in this process, however many requests need it, and those that
 * come a moment later with the cookie of before are given the same. While the access token lives, nobody needs the renewal to succeed.
 */
@Component
final class Renewal {

    /** When whichever request comes first renews it. */
    static final Duration NEAR_ITS_END = Duration.ofSeconds(30);

    /** When a request does that comes alone: half of the life that the realm gives to an access token. */
    static final Duration HALF_OVER = Duration.ofSeconds(150);

    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

    /** For the way of a request to its service. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(2);

    private static final Duration LATE_REQUESTS = Duration.ofMinutes(1);
    private static final int MOST = 2_000;

    private final AsyncCache<Digest, Session> renewed = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(LATE_REQUESTS)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .buildAsync();
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> provider;
    private final OpaqueTokenIntrospector refreshTokens;
    private final ClientRegistration client;
    private final Clock clock;

    Renewal(
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> provider,
            OpaqueTokenIntrospector refreshTokens,
            ClientRegistration client,
            Clock clock) {
        this.provider = provider;
        this.refreshTokens = refreshTokens;
        this.client = client;
        this.clock = clock;
    }

    /**
     * The session, with a new access token where its own ends within the time and another can be had; where its own has ended and none
     * can be had, {@link SessionEnded} or a {@link Refusal}, as the provider refuses or is away.
     */
    Session usable(Session session, Duration within) {
        if (!session.endsWithin(within, clock.instant())) {
            return session;
        }
        try {
            return renewed(session);
        } catch (SessionEnded | Refusal e) {
            if (!isAlive(session)) {
                throw e;
            }
            LOG.info("A session goes on with an access token that could not be renewed: {}", e.getMessage());
            return session;
        }
    }

    private boolean isAlive(Session session) {
        return !session.endsWithin(ON_THE_WAY, clock.instant());
    }

    private Session renewed(Session session) {
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
        var refresh = new OAuth2RefreshToken(usableRefreshToken(session), null);
        try {
            var answer = provider.getTokenResponse(new OAuth2RefreshTokenGrantRequest(client, access, refresh));
            var next = answer.getRefreshToken() == null ? refresh : answer.getRefreshToken();
            return session.renewed(
                    answer.getAccessToken().getTokenValue(),
                    answer.getAccessToken().getExpiresAt(),
                    next.getTokenValue(),
                    refresh.getTokenValue(),
                    now);
        } catch (OAuth2AuthorizationException e) {
            if (e.getCause() instanceof RestClientException) {
                throw Tokens.identityUnreachable();
            }
            throw new SessionEnded();
        }
    }

    /**
     * The session's own refresh token, or the one that it was renewed with: another gateway may have used that again a moment later,
     * and the browser kept this answer and not the other's. To present the overtaken one would end the session. Where neither is good,
     * that waits until the access token is over; then its own is presented all the same, so that the provider sees what may be a theft.
     */
    private String usableRefreshToken(Session session) {
        var own = session.refreshToken();
        var former = session.formerRefreshToken();
        if (former.isEmpty() || former.equals(own) || isActive(own)) {
            return own;
        }
        if (isActive(former)) {
            return former;
        }
        if (isAlive(session)) {
            throw new SessionEnded();
        }
        return own;
    }

    /** Asking does no harm, as using an overtaken token does. Where the provider does not say, a token is taken for good. */
    private boolean isActive(String refreshToken) {
        try {
            refreshTokens.introspect(refreshToken);
            return true;
        } catch (BadOpaqueTokenException overtaken) {
            return false;
        } catch (OAuth2IntrospectionException unknown) {
            return true;
        }
    }
}
