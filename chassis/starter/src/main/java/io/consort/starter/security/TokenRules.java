package io.consort.starter.security;

import io.consort.edge.token.AccessTokens;
import java.time.Clock;
import java.util.List;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;

/** What a token must be besides well signed: by our issuer, for our audience, in its time, about someone. */
public final class TokenRules {

    private TokenRules() {}

    /** The rules for an issuer and an audience. */
    public static OAuth2TokenValidator<Jwt> of(IdentityProperties identity) {
        return AccessTokens.rules(
                identity.issuer(),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(identity.audience())),
                Clock.systemUTC());
    }
}
