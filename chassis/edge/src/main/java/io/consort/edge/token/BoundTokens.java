package io.consort.edge.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.dpop.JWKThumbprintConfirmation;
import com.nimbusds.oauth2.sdk.dpop.verifiers.AccessTokenValidationException;
import com.nimbusds.oauth2.sdk.dpop.verifiers.DPoPIssuer;
import com.nimbusds.oauth2.sdk.dpop.verifiers.DPoPProofUse;
import com.nimbusds.oauth2.sdk.dpop.verifiers.DPoPProtectedResourceRequestVerifier;
import com.nimbusds.oauth2.sdk.dpop.verifiers.InvalidDPoPProofException;
import com.nimbusds.oauth2.sdk.token.DPoPAccessToken;
import com.nimbusds.oauth2.sdk.util.singleuse.AlreadyUsedException;
import io.consort.edge.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Tokens that are bound to a key (RFC 9449): each request brings, in the header {@code DPoP}, a proof that whoever sends it has that key,
 * signed for this request alone. Whoever steals the token can do nothing with it.
 */
public final class BoundTokens {

    /** Under which scheme such a token is sent. */
    public static final String SCHEME = "DPoP";

    /** The header in which a proof comes. */
    public static final String PROOF = "DPoP";

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.ES256, JWSAlgorithm.PS256, JWSAlgorithm.RS256);

    private static final Duration AGE = Duration.ofSeconds(60);
    private static final Duration SKEW = Duration.ofSeconds(10);

    private final UsedProofs used;
    private final Clock clock;
    private final DPoPProtectedResourceRequestVerifier verifier;

    /** Proofs are good once, as {@code used} knows. */
    public BoundTokens(UsedProofs used, Clock clock) {
        this.used = used;
        this.clock = clock;
        this.verifier = new DPoPProtectedResourceRequestVerifier(
                ALGORITHMS, SKEW.toSeconds(), AGE.toSeconds(), this::markAsUsed);
    }

    /** Whether a token is bound to a key, whichever way. */
    public static boolean isBound(Jwt token) {
        return token.hasClaim("cnf");
    }

    /** The token that a request brings under this scheme; empty where it brings none, or another. */
    public static Optional<String> sent(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        var scheme = SCHEME + " ";
        return header != null && header.regionMatches(true, 0, scheme, 0, scheme.length())
                ? Optional.of(header.substring(scheme.length()))
                : Optional.empty();
    }

    /**
     * Sees that a request may be made with its token.
     *
     * @param target the request's address as whoever sent it wrote it, without query
     * @throws Refusal 401 {@code proof-required} where a bound token comes without its proof, or another with one; {@code invalid-proof} where the proof is
     *     not for this request and this token, too old, or was used
     */
    public void check(HttpServletRequest request, Jwt token, String target) {
        boolean proven = sent(request).isPresent();
        if (!isBound(token) && !proven) {
            return;
        }
        String key = key(token);
        if (key == null || !proven) {
            throw proofRequired();
        }
        List<String> proofs = Collections.list(request.getHeaders(PROOF));
        if (proofs.size() != 1) {
            throw invalid("There has to be one header DPoP, and there are " + proofs.size() + ".");
        }
        try {
            verifier.verify(
                    request.getMethod(),
                    new URI(target),
                    new DPoPIssuer(token.getClaimAsString("azp") == null ? key : token.getClaimAsString("azp")),
                    SignedJWT.parse(proofs.getFirst()),
                    new DPoPAccessToken(token.getTokenValue()),
                    new JWKThumbprintConfirmation(new Base64URL(key)),
                    null, // no nonces are given out
                    null);
        } catch (ParseException e) {
            throw invalid("It is not a signed JWT.");
        } catch (URISyntaxException e) {
            throw invalid("No proof can be for this address, which is none.");
        } catch (InvalidDPoPProofException | AccessTokenValidationException | JOSEException e) {
            throw invalid(e.getMessage() + ".");
        }
    }

    private void markAsUsed(DPoPProofUse proof) throws AlreadyUsedException {
        Digest name = Digest.of(proof.getIssuer() + "\n" + proof.getJWTID());
        if (!used.use(name, clock.instant().plus(AGE).plus(SKEW).plus(SKEW))) {
            throw new AlreadyUsedException("It was used before");
        }
    }

    private static @Nullable String key(Jwt token) {
        return token.getClaim("cnf") instanceof Map<?, ?> confirmation && confirmation.get("jkt") instanceof String key
                ? key
                : null;
    }

    private static Refusal proofRequired() {
        return Refusal.of(
                401,
                "proof-required",
                "A token that is bound to a key is sent as \"Authorization: DPoP …\" with a proof in the header DPoP, and no other is (RFC 9449).");
    }

    private static Refusal invalid(String reason) {
        return Refusal.of(401, "invalid-proof", "The proof in the header DPoP is not good for this request. " + reason);
    }
}
