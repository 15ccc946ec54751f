package io.consort.gateway.session;

import io.consort.gateway.GatewayProperties;
import io.consort.gateway.identity.IdentityProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Sign-out here and, by the address it answers with, at the provider (OpenID Connect RP-Initiated Logout 1.0). */
@RestController
final class SignOutController {

    private final Sessions sessions;
    private final IdentityProperties identity;
    private final GatewayProperties properties;

    SignOutController(Sessions sessions, IdentityProperties identity, GatewayProperties properties) {
        this.sessions = sessions;
        this.identity = identity;
        this.properties = properties;
    }

    /** The session is over when this answers; the browser goes on to {@code location} to end it at the provider as well. */
    @PostMapping(path = "/logout", produces = MediaType.APPLICATION_JSON_VALUE)
    SignedOut signOut(HttpServletRequest request, HttpServletResponse response) {
        var location = sessions.end(request, response)
                .map(session -> providersSignOut(session.idToken()))
                .orElseGet(() -> properties.publicAddress("/"));
        return new SignedOut(location);
    }

    private String providersSignOut(String idToken) {
        return UriComponentsBuilder.fromUriString(identity.browserEndpoint("logout"))
                .queryParam("client_id", "{client}")
                .queryParam("id_token_hint", "{hint}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(identity.clientId(), idToken, properties.publicAddress("/"))
                .toUriString();
    }

    record SignedOut(String location) {}
}
