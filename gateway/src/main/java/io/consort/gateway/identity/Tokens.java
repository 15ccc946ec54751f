package io.consort.gateway.identity;

import io.consort.edge.problem.Refusal;
import io.consort.edge.token.BoundTokens;
import io.consort.edge.token.RememberedProofs;
import io.consort.gateway.GatewayProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Accepts access tokens, or says in the gateway's own words why not. */
@Component
public final class Tokens {

    private final JwtDecoder decoder;
    private final BoundTokens bound;
    private final String origin;

    /**
     * Each replica remembers the proofs that it saw: enough for the gateway's own few addresses. A service, to which all others lead, remembers
     * them with all its replicas.
     */
    Tokens(JwtDecoder decoder, GatewayProperties properties, Clock clock) {
        this.decoder = decoder;
        this.bound = new BoundTokens(new RememberedProofs(clock), clock);
        this.origin = properties.publicUri().toString();
    }

    /**
     * The claims of the token that a request brings; refused as by {@link #accept(String)}, and where it is bound to a key and the request does not
     * prove that whoever sends it has that.
     */
    Jwt accept(HttpServletRequest request, String token) {
        var accepted = accept(token);
        bound.check(request, accepted, origin + request.getRequestURI());
        return accepted;
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
