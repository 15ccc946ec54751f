package io.consort.starter.test;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service answered.
 *
 * @param status the HTTP status
 * @param headers all headers
 * @param bytes the body
 */
@SuppressWarnings("ArrayRecordComponent")
public record Answer(int status, HttpHeaders headers, byte[] bytes) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** The body as text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The body as JSON. */
    public JsonNode json() {
        return MAPPER.readTree(bytes);
    }

    /** The body of what is read as text, without the entries that it or its items rest on; {@code EveryRead} sees that they are there. */
    public String withoutEntries() {
        return text().replaceAll(",\"entries\":\\[[0-9,]*]", "");
    }

    /** A value in the body, by its JSON Pointer, as text. */
    public String at(String pointer) {
        return json().at(pointer).asString();
    }

    /** A header; empty where there is none. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The ETag. */
    public String etag() {
        return header("ETag");
    }

    /** The rule that a problem names. */
    public String slug() {
        return at("/type").replaceFirst("^/problems/", "");
    }

    @Override
    public String toString() {
        return status + " " + text();
    }
}
