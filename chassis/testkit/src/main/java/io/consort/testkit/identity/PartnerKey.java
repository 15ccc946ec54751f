package io.consort.testkit.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Consumer;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The key of a partner's program, to which its tokens are bound, and proofs that it has it (RFC 9449). */
public final class PartnerKey {

    private final EllipticCurveJsonWebKey key;

    private PartnerKey(EllipticCurveJsonWebKey key) {
        this.key = key;
    }

    /** A new one, P-256. */
    public static PartnerKey generate() {
        try {
            return new PartnerKey(EcJwkGenerator.generateJwk(EllipticCurves.P256));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By which a token names it: its thumbprint (RFC 7638), {@code cnf.jkt}. */
    public String thumbprint() {
        return key.calculateBase64urlEncodedThumbprint("SHA-256");
    }

    /** A proof for asking for a token, which no token goes with. */
    public String proof(String method, String target) {
        return sign(claims(method, target));
    }

    /** A proof for one request with a token. */
    public String proof(String method, String target, String token) {
        return proof(method, target, token, _ -> {});
    }

    /** A proof that says something else as well, or instead. */
    public String proof(String method, String target, String token, Consumer<JwtClaims> change) {
        JwtClaims claims = claims(method, target);
        claims.setStringClaim("ath", digest(token));
        change.accept(claims);
        return sign(claims);
    }

    private String sign(JwtClaims claims) {
        JsonWebSignature proof = new JsonWebSignature();
        proof.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        proof.setHeader("typ", "dpop+jwt");
        proof.setJwkHeader(key);
        proof.setPayload(claims.toJson());
        proof.setKey(key.getPrivateKey());
        try {
            return proof.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JwtClaims claims(String method, String target) {
        JwtClaims claims = new JwtClaims();
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setStringClaim("htm", method);
        claims.setStringClaim("htu", target);
        return claims;
    }

    private static String digest(String token) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
