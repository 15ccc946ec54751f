package io.consort.starter.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.consort.edge.token.AccessTokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Gives out tokens in the identity provider's shape, signed by a key of its own. */
public final class TokenIssuer {

    /** The issuer that tokens name. */
    public static final String ISSUER = "http://issuer.test/realms/consort";

    private static final Duration KEPT = Duration.ofSeconds(60);

    private final ECKey key = generate();
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("test").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What checks its tokens, as a service does: each once. */
    JwtDecoder decoder(OAuth2TokenValidator<Jwt> rules) {
        return AccessTokens.remembering(
                AccessTokens.decoder(new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK())), rules), Clock.systemUTC());
    }

    /** Its public keys, as a provider publishes them. */
    public String keys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    /** A token for a person of some organisations, in the form of an object keyed by alias. */
    public String person(String subject, String... organisations) {
        Map<String, Object> claim = Stream.of(organisations)
                .collect(Collectors.toMap(alias -> alias, alias -> Map.of("id", "id-of-" + alias)));
        return kept(
                subject + " of " + claim.keySet(), () -> token(subject, claims -> claims.claim("organization", claim)));
    }

    /** Signing takes longer than what most tests do with the token. */
    private String kept(String name, Supplier<String> token) {
        Instant now = Instant.now();
        return kept.compute(
                        name,
                        (_, known) -> known != null && known.made.plus(KEPT).isAfter(now)
                                ? known
                                : new Kept(token.get(), now))
                .token;
    }

    private record Kept(String token, Instant made) {}

    /** A token with a global role. */
    public String withRole(String subject, String role) {
        return kept(
                subject + " as " + role,
                () -> token(subject, claims -> claims.claim("realm_access", Map.of("roles", List.of(role)))));
    }

    /**
     * A token of a service.
     *
     * @param client as which it asked
     * @param target for whom it asked
     */
    public String service(String subject, String client, String target) {
        return kept(
                subject + " as " + client + " for " + target,
                () -> token(
                        subject,
                        claims -> claims.claim("realm_access", Map.of("roles", List.of("service")))
                                .claim("azp", client)
                                .audience(target)));
    }

    /** A token with whatever claims. */
    public String token(String subject, Consumer<JWTClaimsSet.Builder> more) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(List.of("consort", "account"))
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
        more.accept(claims);
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("test").build(), claims.build());
            jwt.sign(new ECDSASigner(key));
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
