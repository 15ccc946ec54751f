package io.consort.starter.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * JSON Schema (2020-12) of a document that is a record, made as the API documents are, for those who write the document
 * outside the API. It says what the document is made of, and refuses fields that there are not; within which limits its values
 * lie is told to it, and which values go together is said by the service that takes it.
 */
public final class JsonSchemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String OPEN_API = "#/components/schemas/";
    private static final String DEFINITIONS = "#/$defs/";

    private JsonSchemas() {}

    /** The schema of a record whose values have no limits but their types. */
    public static String of(Class<?> type, String id, String title) {
        return of(type, id, title, "{}");
    }

    /**
     * The schema of a record, as JSON.
     *
     * @param id the address at which it is served
     * @param title what the document is
     * @param limits what holds besides, as JSON: keywords of JSON Schema, by the name of the record that they are put to
     * @throws IllegalArgumentException when a limit is put to what there is not
     */
    public static String of(Class<?> type, String id, String title, String limits) {
        ModelConverters converters = new ModelConverters(true);
        converters.addConverter(PlatformSchemas.ofAnyType(new SchemaNames()));
        converters.addConverter(PlatformSchemas.ofDocument());
        Map<String, JsonNode> definitions = new TreeMap<>();
        converters.readAll(new AnnotatedType(type)).forEach((name, schema) -> definitions.put(name, plain(schema)));
        parsed(limits).properties().forEach(each -> put(definitions, each.getKey(), each.getValue()));
        ObjectNode document = Json31.mapper().createObjectNode();
        document.put("$schema", DIALECT).put("$id", id).put("title", title);
        document.setAll((ObjectNode) definitions.remove(SchemaNames.name(type)));
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
                allowNothing(object);
            }
            object.forEach(JsonSchemas::rewrite);
        } else if (node instanceof ArrayNode array) {
            array.forEach(JsonSchemas::rewrite);
        }
    }

    /** What need not be there may be there and be null, which means the same. */
    private static void allowNothing(ObjectNode object) {
        Set<String> required = new HashSet<>();
        object.path("required").forEach(name -> required.add(name.asText()));
        ObjectNode properties = (ObjectNode) object.get("properties");
        List.copyOf(properties.properties()).stream()
                .filter(each -> !required.contains(each.getKey()))
                .forEach(each -> properties.set(each.getKey(), orNothing((ObjectNode) each.getValue())));
    }

    private static ObjectNode orNothing(ObjectNode schema) {
        if (schema.get("oneOf") instanceof ArrayNode cases) {
            cases.addObject().put("type", "null");
            return schema;
        }
        if (schema.get("type") instanceof TextNode type && !schema.has("enum")) {
            schema.putArray("type").add(type).add("null");
            return schema;
        }
        ObjectNode either = Json31.mapper().createObjectNode();
        either.putArray("oneOf").add(schema).addObject().put("type", "null");
        return either;
    }

    private static ObjectNode parsed(String limits) {
        try {
            return (ObjectNode) Json31.mapper().readTree(limits);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("Limits are not JSON", malformed);
        }
    }

    private static void put(Map<String, JsonNode> definitions, String name, JsonNode limits) {
        if (!(definitions.get(name) instanceof ObjectNode definition)) {
            throw new IllegalArgumentException("There is no " + name + " to put limits to");
        }
        limits.properties().forEach(each -> {
            if (each.getKey().equals("properties")) {
                each.getValue().properties().forEach(property -> {
                    if (!(definition.at("/properties/" + property.getKey()) instanceof ObjectNode limited)) {
                        throw new IllegalArgumentException("There is no " + property.getKey() + " in " + name);
                    }
                    limited.setAll((ObjectNode) property.getValue());
                });
            } else {
                definition.set(each.getKey(), each.getValue());
            }
        });
    }
}
