package io.consort.gateway.identity;

import io.consort.edge.problem.Refusal;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Accepts access tokens, or says in the gateway's own words why not. */
@Component
public final class Tokens {

    private final JwtDecoder decoder;

    Tokens(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    /** The token's claims; refused when it is not valid here and now, or when that cannot be known. */
    public Jwt accept(String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException e) {
            throw invalid();
        } catch (JwtException unknown) {
            throw identityUnreachable();
        }
    }

    /** The refusal for a token that is not valid. */
    static Refusal invalid() {
        return Refusal.of(
                401,
                "invalid-token",
                "The access token is malformed, expired, not signed by the identity provider, or made for another audience.");
    }

    /** The refusal while the identity provider is away. */
    public static Refusal identityUnreachable() {
        return Refusal.passing(
                503,
                "identity-unreachable",
                "The identity provider does not answer, so the sign-in cannot be checked.",
                5);
    }
}
