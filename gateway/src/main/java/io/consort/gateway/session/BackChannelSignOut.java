package io.consort.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import io.consort.edge.problem.Refusal;
import io.consort.gateway.identity.IdentityProperties;
import io.consort.gateway.identity.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The provider says that a session is over (OpenID Connect Back-Channel Logout 1.0). Spring's own filter for this fetches the
 * provider's keys anew for every token that anybody sends; this one uses the keys that are known.
 */
@RestController
final class BackChannelSignOut {

    private static final Logger LOG = LoggerFactory.getLogger(BackChannelSignOut.class);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Set<SignatureAlgorithm> ALGORITHMS =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);
    private static final Duration SKEW = Duration.ofSeconds(10);
    private static final Duration FRESH = Duration.ofMinutes(2);
    private static final int MOST = 50_000;

    private final Cache<String, Boolean> seen = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(FRESH.plus(SKEW).multipliedBy(2))
            .build();
    private final EndedSessions ended;
    private final JwtDecoder logoutTokens;

    BackChannelSignOut(EndedSessions ended, JWKSource<SecurityContext> keys, IdentityProperties identity, Clock clock) {
        this.ended = ended;
        this.logoutTokens = decoder(keys, rules(identity, clock));
    }

    /** Ends what the token names, in this gateway from now on; the others notice when they next renew an access token. */
    @PostMapping("/backchannel-logout")
    ResponseEntity<Void> signOut(@RequestParam(name = "logout_token", defaultValue = "") String logoutToken) {
        var token = accepted(logoutToken);
        if (seen.asMap().putIfAbsent(String.valueOf(token.getId()), true) != null) {
            throw refused();
        }
        var sid = token.getClaimAsString("sid");
        if (sid == null) {
            ended.endAllOf(String.valueOf(token.getSubject()));
        } else {
            ended.endProvidersSession(sid);
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
    }

    private Jwt accepted(String logoutToken) {
        try {
            return logoutTokens.decode(logoutToken);
        } catch (BadJwtException e) {
            LOG.info("A logout token was refused: {}", e.getMessage());
            throw refused();
        } catch (JwtException e) {
            throw Tokens.identityUnreachable();
        }
    }

    private static Refusal refused() {
        return Refusal.of(
                400,
                "invalid-logout-token",
                "The logout token is not one that the identity provider just made for this gateway, or was used before.");
    }

    private static JwtDecoder decoder(JWKSource<SecurityContext> keys, OAuth2TokenValidator<Jwt> rules) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithms(algorithms -> algorithms.addAll(ALGORITHMS))
                .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                        JOSEObjectType.JWT, new JOSEObjectType("logout+jwt"), null)))
                .build();
        decoder.setJwtValidator(rules);
        return decoder;
    }

    /** Section 2.6 of the specification, in its order. */
    private static OAuth2TokenValidator<Jwt> rules(IdentityProperties identity, Clock clock) {
        var time = new JwtTimestampValidator(SKEW);
        time.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(
                new JwtIssuerValidator(identity.issuer().toString()),
                rule(JwtClaimNames.AUD, token -> isFor(token.getAudience(), identity.clientId())),
                rule(JwtClaimNames.IAT, token -> isFresh(token.getIssuedAt(), clock.instant())),
                time,
                rule("sid", token -> isText(token, JwtClaimNames.SUB) || isText(token, "sid")),
                rule(
                        "events",
                        token -> token.getClaim("events") instanceof Map<?, ?> events
                                && events.get(EVENT) instanceof Map),
                rule("nonce", token -> !token.hasClaim("nonce")),
                rule(JwtClaimNames.JTI, token -> isText(token, JwtClaimNames.JTI)));
    }

    private static OAuth2TokenValidator<Jwt> rule(String claim, Predicate<Jwt> rule) {
        var broken =
                new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, "The claim " + claim + " is not as it must be", null);
        return token ->
                rule.test(token) ? OAuth2TokenValidatorResult.success() : OAuth2TokenValidatorResult.failure(broken);
    }

    private static boolean isFor(@Nullable List<String> audience, String client) {
        return audience != null && audience.contains(client);
    }

    private static boolean isFresh(@Nullable Instant made, Instant now) {
        return made != null && made.isAfter(now.minus(FRESH)) && made.isBefore(now.plus(SKEW));
    }

    private static boolean isText(Jwt token, String claim) {
        return token.getClaim(claim) instanceof String text && !text.isBlank();
    }
}
