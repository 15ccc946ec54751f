package io.consort.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An identity provider's signing key, and tokens made with it. */
public final class TestIssuer {

    private final RSAKey key;
    private final String issuer;

    public TestIssuer(String issuer) {
        this.issuer = issuer;
        this.key = newKey("signing");
    }

    public String keys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    public String issuer() {
        return issuer;
    }

    /** Claims that the gateway accepts; tests change what they are about. */
    public JWTClaimsSet.Builder claims(String person) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(List.of("consort"))
                .subject(person)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now.minusSeconds(1)))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("organization", Map.of("ibm", Map.of("id", "1")));
    }

    public String token(String person) {
        return sign(claims(person).build());
    }

    public String sign(JWTClaimsSet claims) {
        return sign(claims, key);
    }

    public String forge(JWTClaimsSet claims, String keyId) {
        return sign(claims, newKey(keyId));
    }

    private static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
