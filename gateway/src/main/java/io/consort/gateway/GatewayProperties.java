package io.consort.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be told to the gateway.
 *
 * @param publicUri the one origin that browsers and partners see; redirects are built from it, never from a request's Host
 * @param services where each service's replicas listen, by its name in the path {@code /api/<name>/…}; {@code dns+http://name:port}
 *     stands for every address that the name has
 * @param resolveEvery how long such addresses are believed before the name is looked up again
 * @param connectTimeout how long to wait for a connection to a service
 * @param responseTimeout how long a service may stay silent
 * @param connectionsPerService how many requests may be under way to one replica of a service
 * @param breakerCalls how many calls a breaker looks back on; half of them failed opens it
 * @param breakerPause how long an open breaker spares its service
 */
@ConfigurationProperties("consort.gateway")
public record GatewayProperties(
        URI publicUri,
        Map<String, List<URI>> services,
        @DefaultValue("5s") Duration resolveEvery,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("10s") Duration responseTimeout,
        @DefaultValue("256") int connectionsPerService,
        @DefaultValue("20") int breakerCalls,
        @DefaultValue("5s") Duration breakerPause) {

    /** Refuses what would make the gateway's links or limits meaningless. */
    public GatewayProperties {
        if (publicUri.getScheme() == null || publicUri.getHost() == null) {
            throw new IllegalArgumentException("The public address must be absolute, not " + publicUri);
        }
    }

    /** Whether browsers reach the gateway over TLS, so that cookies may be {@code Secure}. */
    public boolean secure() {
        return "https".equals(publicUri.getScheme());
    }

    /** An address under the public origin. */
    public String publicAddress(String path) {
        var origin = publicUri.toString();
        return (origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin) + path;
    }
}
