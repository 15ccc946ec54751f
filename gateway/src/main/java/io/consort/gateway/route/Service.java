package io.consort.gateway.route;

import java.net.URI;
import org.apache.hc.core5.http.HttpHost;

/**
 * One service behind the gateway.
 *
 * @param name its part of the path, {@code /api/<name>/…}
 * @param uri where it listens
 */
public record Service(String name, URI uri) {

    HttpHost host() {
        return HttpHost.create(uri);
    }
}
