package io.consort.quickstart.client;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the platform answered.
 *
 * @param uri where, after all redirections
 * @param status the HTTP status
 * @param headers all headers
 * @param body the body as text
 */
public record Reply(URI uri, int status, HttpHeaders headers, String body) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** The body as JSON. */
    public JsonNode json() {
        return MAPPER.readTree(body);
    }

    /** A value of the body, by its JSON Pointer, as text; empty text where there is none. */
    public String at(String pointer) {
        return json().at(pointer).asString("");
    }

    /** A header. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** Whether it is a success. */
    public boolean isOk() {
        return status / 100 == 2;
    }

    /**
     * Itself, when it is a success.
     *
     * @throws UnexpectedReplyException with what was answered instead
     */
    public Reply ok() {
        if (!isOk()) {
            throw new UnexpectedReplyException(this);
        }
        return this;
    }
}
