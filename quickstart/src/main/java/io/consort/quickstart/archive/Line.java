package io.consort.quickstart.archive;

import io.consort.quickstart.proof.Base64Text;
import io.consort.quickstart.proof.GrowingTree;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a line stands for: an entry, or one that is withheld. */
sealed interface Line {

    /** Strict, since two values under one name would be two readings of one entry. */
    JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    /** The hash of the entry's leaf. */
    byte[] leaf();

    /**
     * An entry, as it was hashed.
     *
     * @param entry the same, read
     * @param ending what it says of other ledgers' ends; empty where it does not
     */
    @SuppressWarnings("ArrayRecordComponent") // read, never compared as a record
    record Shown(byte[] leaf, JsonNode entry, String id, String source, String type, Optional<Ending> ending)
            implements Line {}

    /** The hash of an entry that is not for the reader. */
    @SuppressWarnings("ArrayRecordComponent") // read, never compared as a record
    record Withheld(byte[] leaf) implements Line {}

    /**
     * Reads a line.
     *
     * @param number the line's, for what is said of it
     */
    static Line read(byte[] bytes, long number) {
        JsonNode json = json(bytes, number);
        if (json.size() == 1 && json.path("withheld").isString()) {
            String withheld = json.path("withheld").asString();
            if (!Arrays.equals(bytes, ("{\"withheld\":\"" + withheld + "\"}").getBytes(StandardCharsets.UTF_8))) {
                throw new FlawException("Line " + number + " holds more than the hash of an entry that is withheld.");
            }
            return hash(withheld)
                    .map(Withheld::new)
                    .orElseThrow(() -> new FlawException("Line " + number + " withholds an entry without its hash."));
        }
        return new Shown(
                GrowingTree.leaf(bytes),
                json,
                json.path("id").asString(""),
                json.path("source").asString(""),
                json.path("type").asString(""),
                Ending.of(json));
    }

    /** The hash in a text; empty where there is none. */
    static Optional<byte[]> hash(String base64) {
        try {
            return Optional.of(Base64Text.hash(base64));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static JsonNode json(byte[] bytes, long number) {
        try {
            JsonNode json = STRICT.readTree(bytes);
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (JacksonException unreadable) {
            throw new FlawException("Entry " + number + " was changed: its line is not JSON any more.");
        }
        throw new FlawException("Line " + number + " holds no entry.");
    }
}
