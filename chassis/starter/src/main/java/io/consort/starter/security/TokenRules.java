package io.consort.starter.security;

import io.consort.edge.token.AccessTokens;
import io.consort.edge.token.RealmClaims;
import java.time.Clock;
import java.util.List;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a token must be besides well signed: by our issuer, for our audience, in its time, about someone. */
public final class TokenRules {

    private static final OAuth2TokenValidatorResult ELSEWHERE = OAuth2TokenValidatorResult.failure(
            new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The token is not meant for this service", null));

    private TokenRules() {}

    /**
     * People's and partners' tokens are for the whole platform, since the gateway passes them on to whichever service is asked. A
     * service's is for the one service that it asks, and for no other.
     */
    private static boolean isMeantFor(IdentityProperties identity, Jwt token) {
        List<String> audience = token.getAudience();
        if (audience == null) {
            return false;
        }
        return RealmClaims.isService(token)
                ? audience.equals(List.of(identity.clientId()))
                : audience.contains(identity.audience());
    }

    /** The rules for an issuer and an audience. */
    public static OAuth2TokenValidator<Jwt> of(IdentityProperties identity) {
        return AccessTokens.rules(
                identity.issuer(),
                token -> isMeantFor(identity, token) ? OAuth2TokenValidatorResult.success() : ELSEWHERE,
                Clock.systemUTC());
    }
}
