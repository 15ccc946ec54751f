package io.consort.gateway.identity;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the identity provider is.
 *
 * @param issuer the realm's name as it stands in tokens and as a browser reaches it
 * @param uri the provider's address as this process reaches it
 * @param realm the realm at that address
 * @param clientId the gateway's own client, for browser sign-in
 * @param clientSecret that client's secret; the gateway does not start without it
 * @param audience the audience a token must be made for
 */
@ConfigurationProperties("consort.identity")
public record IdentityProperties(
        URI issuer, URI uri, String realm, String clientId, String clientSecret, String audience) {

    /** Refuses to run without the secret: a browser sign-in that cannot succeed is better noticed now. */
    public IdentityProperties {
        if (clientSecret.isBlank()) {
            throw new IllegalArgumentException("CONSORT_CLIENT_SECRET, the secret of the client " + clientId
                    + ", is not set: browsers could not sign in");
        }
    }

    /** An OpenID Connect endpoint that this process calls. */
    public String endpoint(String name) {
        return uri + "/realms/" + realm + "/protocol/openid-connect/" + name;
    }

    /** An OpenID Connect endpoint that a browser is sent to. */
    public String browserEndpoint(String name) {
        return issuer + "/protocol/openid-connect/" + name;
    }
}
