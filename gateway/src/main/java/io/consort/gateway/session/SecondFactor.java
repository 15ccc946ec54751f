package io.consort.gateway.session;

import java.util.Collection;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Whoever holds the power over all tenants uses it only when signed in strongly enough: the token's {@code acr} is what the
 * installation asks for. It holds for every address of a service, since a read can tell an administrator what a change could do.
 */
final class SecondFactor implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String ADMINISTRATOR = "platform-admin";

    private final String acr;

    SecondFactor(SessionProperties properties) {
        this.acr = properties.administratorAcr();
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(
                authentication.get() instanceof JwtAuthenticationToken caller && suffices(caller.getToken()));
    }

    private boolean suffices(Jwt token) {
        return acr.isEmpty() || !administrates(token) || acr.equals(token.getClaimAsString("acr"));
    }

    private static boolean administrates(Jwt token) {
        var access = token.getClaimAsMap("realm_access");
        return access != null && access.get("roles") instanceof Collection<?> roles && roles.contains(ADMINISTRATOR);
    }
}
