package io.consort.starter.test;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of an API document, so that a field that none of them names is an error: clients may be told more than they know, but what
 * our own services tell is all said.
 */
final class ClosedSchemas {

    private static final String COMPONENTS = "#/components/schemas/";

    private final JsonNode components;

    private ClosedSchemas(JsonNode components) {
        this.components = components;
    }

    /** Closes all schemas of a document in their place. */
    static void close(JsonNode document) {
        ClosedSchemas all = new ClosedSchemas(document.at("/components/schemas"));
        all.components.forEach(all::join);
        all.components.forEach(ClosedSchemas::one);
        document.findValues("schema").forEach(ClosedSchemas::one);
    }

    /** What is a case of something is that and its kind: one schema, for only one can be closed. */
    private void join(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.get("allOf") instanceof ArrayNode parts) {
            object.remove("allOf");
            for (JsonNode part : parts) {
                JsonNode named = part.has("$ref")
                        ? components.path(part.path("$ref").asString().substring(COMPONENTS.length()))
                        : part;
                join(named);
                named.path("properties")
                        .properties()
                        .forEach(each -> object.withObject("/properties").set(each.getKey(), each.getValue()));
                named.path("required").forEach(object.withArray("/required")::add);
            }
        }
    }

    private static void one(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            if (object.has("properties") && !object.has("additionalProperties")) {
                object.put("additionalProperties", false);
            }
            object.path("properties").forEach(ClosedSchemas::one);
            for (String of : List.of("items", "additionalProperties")) {
                one(object.path(of));
            }
            for (String of : List.of("oneOf", "anyOf", "allOf")) {
                object.path(of).forEach(ClosedSchemas::one);
            }
        }
    }
}
