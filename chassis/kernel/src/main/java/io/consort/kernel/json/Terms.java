package io.consort.kernel.json;

import io.consort.kernel.problem.DomainException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an act is to be done with: the body that its endpoint takes, and the parts of its path that have names. Two that say the same are
 * equal, however their fields are ordered; a field that is null says nothing.
 */
public final class Terms {

    /** Longest terms, in characters, so that they fit into an entry and into the entry that relies on it. */
    public static final int LONGEST = 16_384;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String json;

    private Terms(String json) {
        this.json = json;
    }

    /** Terms with these fields. */
    public static Terms of(ObjectNode fields) {
        String json = MAPPER.writeValueAsString(sorted(fields));
        if (json.length() > LONGEST) {
            throw DomainException.invalid("/terms", "The terms of an act have at most " + LONGEST + " characters.");
        }
        return new Terms(json);
    }

    /**
     * Reads terms.
     *
     * @throws DomainException INVALID when the text is no JSON object
     */
    public static Terms parse(String json) {
        try {
            return of(MAPPER.readTree(json));
        } catch (JacksonException malformed) {
            throw DomainException.invalid("/terms", "The terms of an act are a JSON object.");
        }
    }

    /**
     * The same of a value that was read.
     *
     * @throws DomainException INVALID when it is no object
     */
    public static Terms of(@Nullable JsonNode value) {
        if (value instanceof ObjectNode fields) {
            return of(fields);
        }
        throw DomainException.invalid("/terms", "The terms of an act are a JSON object.");
    }

    /**
     * Terms of texts, whole numbers and what is null, which is left out.
     *
     * @param fields by name
     */
    public static Terms of(Map<String, ?> fields) {
        JsonNode tree = MAPPER.valueToTree(fields);
        return of(tree);
    }

    /** What its fields are whose names end so, as JSON by name. */
    public Map<String, String> endingIn(String end) {
        return fields().properties().stream()
                .filter(field -> field.getKey().endsWith(end))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().toString()));
    }

    /** A copy of the fields. */
    public ObjectNode fields() {
        return (ObjectNode) MAPPER.readTree(json);
    }

    private static JsonNode sorted(JsonNode value) {
        if (value.isObject()) {
            TreeMap<String, JsonNode> byName = new TreeMap<>();
            value.properties().stream()
                    .filter(field -> !field.getValue().isNull())
                    .forEach(field -> byName.put(field.getKey(), sorted(field.getValue())));
            ObjectNode sorted = MAPPER.createObjectNode();
            byName.forEach(sorted::set);
            return sorted;
        }
        if (value.isArray()) {
            var each = MAPPER.createArrayNode();
            value.forEach(item -> each.add(sorted(item)));
            return each;
        }
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Terms terms && json.equals(terms.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /** As JSON, with its fields in the order of their names. */
    @Override
    public String toString() {
        return json;
    }
}
