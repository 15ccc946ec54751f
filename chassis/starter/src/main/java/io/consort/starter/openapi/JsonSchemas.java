package io.consort.starter.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON Schema (2020-12) of a document that is a record, made as the API documents are, for those who write the document
 * outside the API. It says what the document is made of, and refuses fields that there are not; which values go together is
 * said by the service that takes it.
 */
public final class JsonSchemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String OPEN_API = "#/components/schemas/";
    private static final String DEFINITIONS = "#/$defs/";

    private JsonSchemas() {}

    /**
     * The schema of a record, as JSON.
     *
     * @param id the address at which it is served
     * @param title what the document is
     */
    public static String of(Class<?> type, String id, String title) {
        ModelConverters converters = new ModelConverters(true);
        converters.addConverter(new PlatformSchemas());
        Map<String, JsonNode> definitions = new TreeMap<>();
        converters.readAll(new AnnotatedType(type)).forEach((name, schema) -> definitions.put(name, plain(schema)));
        ObjectNode document = Json31.mapper().createObjectNode();
        document.put("$schema", DIALECT).put("$id", id).put("title", title);
        document.setAll((ObjectNode) definitions.remove(type.getSimpleName()));
        document.set("$defs", Json31.mapper().valueToTree(definitions));
        return document.toPrettyString();
    }

    /** The same without what is OpenAPI's own. */
    private static JsonNode plain(Schema<?> schema) {
        JsonNode tree = Json31.mapper().valueToTree(schema);
        rewrite(tree);
        return tree;
    }

    private static void rewrite(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("discriminator");
            JsonNode reference = object.get("$ref");
            if (reference != null && reference.isTextual()) {
                object.put("$ref", reference.asText().replace(OPEN_API, DEFINITIONS));
            }
            if (object.get("properties") instanceof ObjectNode) {
                object.put("type", "object").put("additionalProperties", false);
            }
            object.forEach(JsonSchemas::rewrite);
        } else if (node instanceof ArrayNode array) {
            array.forEach(JsonSchemas::rewrite);
        }
    }
}
