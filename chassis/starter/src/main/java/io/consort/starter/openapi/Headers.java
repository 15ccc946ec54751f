package io.consort.starter.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** The headers of answers, each described once for the whole document. */
final class Headers {

    static final String ETAG = "ETag";
    static final String LOCATION = "Location";
    static final String LINK = "Link";
    static final String REPLAYED = "Idempotent-Replayed";
    static final String RETRY = "Retry-After";
    static final String CHALLENGE = "WWW-Authenticate";
    static final String DISPOSITION = "Content-Disposition";

    private Headers() {}

    static Header reference(String name) {
        return new Header().$ref("#/components/headers/" + name);
    }

    static void add(ApiResponse response, String name) {
        response.addHeaderObject(name, reference(name));
    }

    static void describe(Components components) {
        add(components, ETAG, "The version that this is, for If-Match and If-None-Match.", new StringSchema());
        add(components, LOCATION, "The address of what was brought into being.", new StringSchema());
        add(components, LINK, "The next page, where there is one: <…>; rel=\"next\" (RFC 8288).", new StringSchema());
        add(
                components,
                REPLAYED,
                "\"true\" where the request was sent before: this is what was answered then.",
                new StringSchema());
        add(components, RETRY, "After so many seconds it is worth trying again.", new IntegerSchema());
        add(components, CHALLENGE, "How to authenticate (RFC 6750).", new StringSchema());
        add(components, DISPOSITION, "The name of the file (RFC 6266).", new StringSchema());
    }

    private static void add(Components components, String name, String description, Schema<?> schema) {
        components.addHeaders(name, new Header().description(description).schema(schema));
    }
}
