package io.consort.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** An API document, and what its schemas are in Java. Types are written with their packages, so that no schema's name hides one. */
final class Api {

    static final String STRING = "java.lang.String";
    static final String ANYTHING = "tools.jackson.databind.JsonNode";
    private static final String BYTES = "byte[]";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String MONEY = "Money";

    private final JsonNode document;
    private final JsonNode schemas;

    /** Of what is one of several cases: its name, and the names of the cases by their kinds. */
    private final Map<String, Map<String, String>> unions = new TreeMap<>();

    Api(JsonNode document) {
        this.document = document;
        this.schemas = document.at("/components/schemas");
    }

    JsonNode paths() {
        return document.path("paths");
    }

    Map<String, Map<String, String>> unions() {
        return unions;
    }

    /** The names of what has fields. */
    Set<String> records() {
        return schemas.properties().stream()
                .filter(each -> each.getValue().has("allOf") || isObject(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isObject(JsonNode schema) {
        return schema.has("properties")
                || (schema.path("type").asString("").equals("object") && !schema.has("additionalProperties"));
    }

    /** The names of what is sent, whole or as a part. */
    Set<String> sent() {
        Set<String> sent = new TreeSet<>();
        for (JsonNode path : paths()) {
            path.findValues("requestBody").forEach(body -> reach(body, sent));
        }
        return sent;
    }

    private void reach(JsonNode from, Set<String> reached) {
        for (String reference : from.findValuesAsString("$ref")) {
            String name = reference.substring(SCHEMAS.length());
            if (reference.startsWith(SCHEMAS) && reached.add(name)) {
                reach(schema(name), reached);
            }
        }
    }

    JsonNode schema(String name) {
        return schemas.path(name);
    }

    /** The fields of a schema, those of its parts included, in the order of the document. */
    Map<String, JsonNode> fields(JsonNode schema) {
        Map<String, JsonNode> fields = new TreeMap<>();
        schema.path("allOf").forEach(part -> fields.putAll(fields(resolved(part))));
        schema.path("properties").properties().forEach(each -> fields.put(each.getKey(), each.getValue()));
        return fields;
    }

    /** Which of its fields are always there. */
    Set<String> required(JsonNode schema) {
        Set<String> required = new TreeSet<>();
        schema.path("allOf").forEach(part -> required.addAll(required(resolved(part))));
        schema.path("required").forEach(name -> required.add(name.asString()));
        return required;
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? schema(named(schema)) : schema;
    }

    private static String named(JsonNode schema) {
        return schema.path("$ref").asString().substring(SCHEMAS.length());
    }

    /** The type of a value that is always there. */
    String type(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = named(schema);
            return records().contains(name) ? name : type(schema(name));
        }
        if (schema.has("oneOf")) {
            return union(schema);
        }
        JsonNode type = schema.path("type");
        return switch (type.isArray() ? type.path(0).asString() : type.asString("")) {
            case "string" -> text(schema.path("format").asString(""));
            case "integer" -> schema.path("format").asString("").equals("int64") ? "long" : "int";
            case "number" -> "double";
            case "boolean" -> "boolean";
            case "array" -> "java.util.List<" + boxed(schema.path("items")) + ">";
            case "object" -> object(schema);
            default -> ANYTHING;
        };
    }

    /** The type of a value that may be missing, or is one of many. */
    String boxed(JsonNode schema) {
        return switch (type(schema)) {
            case "int" -> "java.lang.Integer";
            case "long" -> "java.lang.Long";
            case "double" -> "java.lang.Double";
            case "boolean" -> "java.lang.Boolean";
            case String other -> other;
        };
    }

    private static String text(String format) {
        return switch (format) {
            case "date" -> "java.time.LocalDate";
            case "date-time" -> "java.time.Instant";
            case "binary", "byte" -> BYTES;
            default -> STRING;
        };
    }

    private String object(JsonNode schema) {
        if (schema.path("additionalProperties").isObject()) {
            return "java.util.Map<" + STRING + ", " + boxed(schema.path("additionalProperties")) + ">";
        }
        boolean money = Set.copyOf(schema.path("properties").propertyNames()).equals(Set.of("amount", "currency"));
        return money ? "io.consort.client." + MONEY : ANYTHING;
    }

    /** One of several cases, named by what their names begin with. */
    private String union(JsonNode schema) {
        Map<String, String> cases = new TreeMap<>();
        schema.at("/discriminator/mapping")
                .properties()
                .forEach(each ->
                        cases.put(each.getKey(), each.getValue().asString().substring(SCHEMAS.length())));
        if (cases.isEmpty() || !records().containsAll(cases.values())) {
            return ANYTHING;
        }
        List<String> names = new ArrayList<>(cases.values());
        String common = wholeWords(names.stream().reduce(Api::common).orElseThrow(), names);
        String name =
                "OneOf" + (common.isEmpty() ? String.join("Or", names.subList(0, Math.min(2, names.size()))) : common);
        unions.put(name, cases);
        return name;
    }

    private static String wholeWords(String common, List<String> names) {
        boolean amidst = names.stream()
                .anyMatch(
                        name -> name.length() > common.length() && Character.isLowerCase(name.charAt(common.length())));
        return amidst ? common.replaceFirst("[A-Z][a-z0-9]*$", "") : common;
    }

    private static String common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }
}
