package io.consort.gateway.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Token validation with keys that are fetched when first needed, so that the gateway starts while the provider is away. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    private static final Duration SKEW = Duration.ofSeconds(10);
    private static final long KEYS_LIVE = Duration.ofMinutes(5).toMillis();
    private static final long KEYS_REFRESH_WAIT = Duration.ofSeconds(5).toMillis();
    private static final long KEYS_OUTLIVE = Duration.ofHours(4).toMillis();
    private static final long KEYS_FETCHED_AT_MOST_EVERY = Duration.ofSeconds(2).toMillis();

    /** Known keys outlive an outage of the provider by hours; an unknown key id asks the provider, but not at any rate. */
    @Bean
    JWKSource<SecurityContext> keys(IdentityProperties identity) throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(1_000, 3_000, 256 * 1024);
        return JWKSourceBuilder.create(URI.create(identity.endpoint("certs")).toURL(), retriever)
                .cache(KEYS_LIVE, KEYS_REFRESH_WAIT)
                .rateLimited(KEYS_FETCHED_AT_MOST_EVERY)
                .outageTolerant(KEYS_OUTLIVE)
                .build();
    }

    @Bean
    JwtDecoder accessTokens(JWKSource<SecurityContext> keys, IdentityProperties identity, Clock clock) {
        var time = new JwtTimestampValidator(SKEW);
        time.setClock(clock);
        var ends = new JwtClaimValidator<Object>("exp", Objects::nonNull);
        var audience = new JwtClaimValidator<Iterable<String>>("aud", values -> contains(values, identity.audience()));
        return new RememberedTokens(
                decoder(
                        keys,
                        new DelegatingOAuth2TokenValidator<>(
                                ends,
                                time,
                                new JwtIssuerValidator(identity.issuer().toString()),
                                audience)),
                clock);
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(JWKSource<SecurityContext> keys, Clock clock) {
        return registration -> {
            var rules = new OidcIdTokenValidator(registration);
            rules.setClock(clock);
            return decoder(keys, rules);
        };
    }

    private static JwtDecoder decoder(JWKSource<SecurityContext> keys, OAuth2TokenValidator<Jwt> rules) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier((claims, context) -> {
            // The rules below see the claims; the processor is left with the signature alone.
        });
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(rules);
        return decoder;
    }

    private static boolean contains(@Nullable Iterable<String> values, String wanted) {
        if (values != null) {
            for (var value : values) {
                if (value.equals(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }
}
