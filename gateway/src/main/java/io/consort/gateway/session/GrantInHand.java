package io.consort.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/** Carries the tokens from the end of a sign-in to the session that is begun with them, within one request. */
@Component
final class GrantInHand implements OAuth2AuthorizedClientRepository {

    private static final String ATTRIBUTE = GrantInHand.class.getName();

    static OAuth2AuthorizedClient take(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof OAuth2AuthorizedClient grant) {
            request.removeAttribute(ATTRIBUTE);
            return grant;
        }
        throw new IllegalStateException("A sign-in ended without tokens");
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient grant,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        request.setAttribute(ATTRIBUTE, grant);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // The interface is so declared.
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        request.removeAttribute(ATTRIBUTE);
    }
}
