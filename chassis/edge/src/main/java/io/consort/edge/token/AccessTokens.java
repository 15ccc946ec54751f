package io.consort.edge.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * How tokens are checked. A decoder throws {@link BadJwtException} for a token that is not valid, and another {@link JwtException} when
 * that cannot be known, since the identity provider's keys cannot be had.
 */
public final class AccessTokens {

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    private static final Duration SKEW = Duration.ofSeconds(10);
    private static final int CONNECT_MILLIS = 1_000;
    private static final int READ_MILLIS = 3_000;
    private static final int LARGEST_KEYS = 256 * 1024;
    private static final long KEYS_LIVE = Duration.ofMinutes(5).toMillis();
    private static final long KEYS_REFRESH_WAIT = Duration.ofSeconds(5).toMillis();
    private static final long KEYS_OUTLIVE = Duration.ofHours(4).toMillis();
    private static final long KEYS_FETCHED_AT_MOST_EVERY = Duration.ofSeconds(2).toMillis();

    private AccessTokens() {}

    /**
     * The provider's signing keys, fetched when first needed, so that a process starts while the provider is away. Known keys outlive
     * an outage of the provider by hours; an unknown key id asks the provider, but not at any rate.
     */
    public static JWKSource<SecurityContext> keys(String address) {
        try {
            return JWKSourceBuilder.create(
                            URI.create(address).toURL(),
                            new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_KEYS))
                    .cache(KEYS_LIVE, KEYS_REFRESH_WAIT)
                    .rateLimited(KEYS_FETCHED_AT_MOST_EVERY)
                    .outageTolerant(KEYS_OUTLIVE)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("The identity provider's keys cannot be at " + address, e);
        }
    }

    /** What a token must be besides well signed: by our issuer, in its time, about someone, and for the audience that is asked for. */
    public static OAuth2TokenValidator<Jwt> rules(String issuer, OAuth2TokenValidator<Jwt> audience, Clock clock) {
        var time = new JwtTimestampValidator(SKEW);
        time.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(
                time,
                new JwtIssuerValidator(issuer),
                audience,
                new JwtClaimValidator<String>(JwtClaimNames.SUB, subject -> subject != null && !subject.isEmpty()),
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, end -> end != null));
    }

    /** Checks each token in full. */
    public static JwtDecoder decoder(JWKSource<SecurityContext> keys, OAuth2TokenValidator<Jwt> rules) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier((claims, context) -> {
            // The rules below see the claims; the processor is left with the signature alone.
        });
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(rules);
        return token -> {
            try {
                return decoder.decode(token);
            } catch (BadJwtException e) {
                throw e;
            } catch (JwtException e) {
                throw keysCannotBeHad(e) ? e : new BadJwtException("The token cannot be checked", e);
            }
        };
    }

    /** Checks each token once, and remembers those that are valid until they expire. */
    public static JwtDecoder remembering(JwtDecoder decoder, Clock clock) {
        return new RememberedTokens(decoder, clock);
    }

    /** Asking again too soon for a key that was just not there means that the key does not exist. */
    private static boolean keysCannotBeHad(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RateLimitReachedException) {
                return false;
            }
            if (cause instanceof KeySourceException) {
                return true;
            }
        }
        return false;
    }
}
