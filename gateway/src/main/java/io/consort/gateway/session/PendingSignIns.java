package io.consort.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;

/**
 * Sign-ins that a browser has begun and not come back from. The browser itself keeps state, nonce and code verifier, sealed in a cookie
 * of its own, so that beginning many fills no memory here, and any gateway ends what another began. That a sign-in ends once is the
 * provider's rule: it takes a code once (RFC 6749 §4.1.2).
 */
@Component
final class PendingSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final String KIND = "sign-in";
    private static final String UNTIL = "until";

    private final Cookies cookies;
    private final CookieSeal seal;
    private final ClientRegistration client;
    private final Clock clock;

    PendingSignIns(Cookies cookies, CookieSeal seal, ClientRegistration client, Clock clock) {
        this.cookies = cookies;
        this.seal = seal;
        this.client = client;
        this.clock = clock;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return begun(request).map(this::begun).orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun == null) {
            cookies.clearSignIn(response);
            return;
        }
        var content = new HashMap<String, Object>(Map.of(
                OAuth2ParameterNames.STATE,
                begun.getState(),
                OidcParameterNames.NONCE,
                begun.getAttribute(OidcParameterNames.NONCE),
                PkceParameterNames.CODE_VERIFIER,
                begun.getAttribute(PkceParameterNames.CODE_VERIFIER),
                UNTIL,
                clock.instant().plus(LIFE).getEpochSecond()));
        WayBack.asked(request).ifPresent(way -> content.put(WayBack.NAME, way));
        cookies.setSignIn(response, seal.seal(KIND, content), LIFE);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var begun = begun(request);
        if (begun.isPresent()) {
            cookies.clearSignIn(response);
            WayBack.keep(request, begun.get().get(WayBack.NAME));
        }
        return begun.map(this::begun).orElse(null);
    }

    private Optional<Map<String, Object>> begun(HttpServletRequest request) {
        return cookies.signIn(request)
                .flatMap(text -> seal.open(KIND, text))
                .filter(content -> content.get(UNTIL) instanceof Number until
                        && until.longValue() > clock.instant().getEpochSecond())
                .filter(content -> content.get(OAuth2ParameterNames.STATE) instanceof String state
                        && state.equals(request.getParameter(OAuth2ParameterNames.STATE)));
    }

    /** The request as it went to the provider, as far as the answer is checked against it. */
    private OAuth2AuthorizationRequest begun(Map<String, Object> content) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(String.valueOf(client.getProviderDetails().getAuthorizationUri()))
                .clientId(client.getClientId())
                .redirectUri(client.getRedirectUri())
                .scopes(client.getScopes())
                .state(String.valueOf(content.get(OAuth2ParameterNames.STATE)))
                .attributes(attributes -> {
                    attributes.putAll(content);
                    attributes.put(OAuth2ParameterNames.REGISTRATION_ID, client.getRegistrationId());
                })
                .build();
    }
}
