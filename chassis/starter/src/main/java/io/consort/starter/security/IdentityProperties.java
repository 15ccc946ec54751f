package io.consort.starter.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where tokens come from.
 *
 * @param issuer what tokens name as their issuer, exactly
 * @param uri where the identity provider is reached from here, without the realm; nothing is asked of it at start
 * @param realm the realm
 * @param audience whom tokens must be meant for
 * @param clientId under which name this service asks for tokens of its own
 * @param clientKey and by which key: see {@link io.consort.kernel.identity.ClientKey}; read when a token is first asked for
 */
@ConfigurationProperties("consort.identity")
public record IdentityProperties(
        String issuer,
        String uri,
        @DefaultValue("consort") String realm,
        @DefaultValue("consort") String audience,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientKey) {

    /** The provider's signing keys. */
    public String keysUri() {
        return endpoint("certs");
    }

    /** Where tokens are given out. */
    public String tokenUri() {
        return endpoint("token");
    }

    private String endpoint(String name) {
        return uri + "/realms/" + realm + "/protocol/openid-connect/" + name;
    }
}
