package io.consort.gateway.session;

import io.consort.edge.token.RealmClaims;
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
        return acr.isEmpty() || !RealmClaims.isAdministrator(token) || acr.equals(token.getClaimAsString("acr"));
    }
}
