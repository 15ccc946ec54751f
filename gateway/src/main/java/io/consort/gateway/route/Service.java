package io.consort.gateway.route;

import java.net.URI;
import java.util.List;

/**
 * One service behind the gateway.
 *
 * @param name its part of the path, {@code /api/<name>/…}
 * @param uris where its replicas listen; one with the scheme {@code dns+http} stands for every address that its host name has
 */
public record Service(String name, List<URI> uris) {

    /** Where each publishes its OpenAPI document. */
    public static final String DOCUMENT = "/api/%s/openapi";

    /** How long that may be, in bytes. */
    public static final int LONGEST_DOCUMENT = 8 * 1024 * 1024;

    /** Refuses a service that is nowhere. */
    public Service {
        uris = List.copyOf(uris);
        if (uris.isEmpty()) {
            throw new IllegalArgumentException("The service " + name + " has no address");
        }
    }
}
