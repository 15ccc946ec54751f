package io.consort.gateway.session;

import io.consort.gateway.identity.Tokens;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Renews an access token with the refresh token that came with it. */
@Component
final class Renewal {

    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> provider;

    Renewal(OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> provider) {
        this.provider = provider;
    }

    /** The grant with a new access token; {@link SessionEnded} where the provider ended the sign-in. */
    OAuth2AuthorizedClient renew(OAuth2AuthorizedClient grant) {
        var refresh = grant.getRefreshToken();
        if (refresh == null) {
            throw new SessionEnded();
        }
        try {
            var answer = provider.getTokenResponse(
                    new OAuth2RefreshTokenGrantRequest(grant.getClientRegistration(), grant.getAccessToken(), refresh));
            return new OAuth2AuthorizedClient(
                    grant.getClientRegistration(),
                    grant.getPrincipalName(),
                    answer.getAccessToken(),
                    answer.getRefreshToken() == null ? refresh : answer.getRefreshToken());
        } catch (OAuth2AuthorizationException e) {
            if (e.getCause() instanceof RestClientException) {
                throw Tokens.identityUnreachable();
            }
            throw new SessionEnded();
        }
    }
}
