package io.consort.consortium.organisation;

import io.consort.kernel.problem.DomainException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's own provider, at which its people sign in. It holds no secret.
 *
 * @param address of the provider's metadata: for OpenID Connect its discovery document (OpenID Connect Discovery 1.0 §4), for
 *     SAML its entity descriptor (SAML 2.0 Metadata); over TLS, except on this machine
 * @param clientId by which the platform is known there; null for SAML, which needs none
 */
public record Federation(
        FederationProtocol protocol,
        String address,
        @Nullable String clientId) {

    private static final int LONGEST = 500;
    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]");

    public Federation {
        if (!isAddress(address)) {
            throw DomainException.invalid(
                    "/address", "Not the address of a provider's metadata: write it as \"https://…\", without a user.");
        }
        if (protocol == FederationProtocol.OIDC && (clientId == null || !clientId.matches("[\\x21-\\x7e]{1,200}"))) {
            throw DomainException.invalid(
                    "/clientId", "OpenID Connect needs a client id: 1 to 200 visible ASCII characters.");
        }
        if (protocol == FederationProtocol.SAML && clientId != null) {
            throw DomainException.invalid("/clientId", "SAML has no client id; leave it out.");
        }
    }

    private static boolean isAddress(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null
                    && (scheme.equals("https") || (scheme.equals("http") && HERE.contains(uri.getHost())));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
