package io.consort.quickstart.statement;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as the platform writes it: no spaces between its parts, no name twice, no escape where none is needed, nothing after it. A document has
 * one such form, so that one that was written otherwise was changed.
 */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxNumberLength(40)
                            .maxNameLength(200)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private CanonicalJson() {}

    /** @throws IllegalArgumentException when it is not an object in its one form */
    public static JsonNode read(byte[] bytes) {
        JsonNode json = parse(bytes);
        if (!Arrays.equals(MAPPER.writeValueAsBytes(json), bytes)) {
            throw new IllegalArgumentException(
                    "it is not written as the platform writes it, to the byte: fetch it again, and keep it as it comes");
        }
        return json;
    }

    /**
     * An entry's text, whose bytes are proven otherwise.
     *
     * @throws IllegalArgumentException when it is no JSON object
     */
    public static JsonNode parse(String text) {
        return parse(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether two parts of documents are the same, the order of their fields included. */
    static boolean same(JsonNode one, JsonNode other) {
        return one.toString().equals(other.toString());
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            JsonNode json = MAPPER.readTree(bytes);
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("it is not JSON", unreadable);
        }
        throw new IllegalArgumentException("it is no JSON object");
    }
}
