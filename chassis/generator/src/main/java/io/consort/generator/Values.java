package io.consort.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A record for each schema that has fields. */
final class Values {

    private final Api api;
    private final Sources files;
    private final Set<String> sent;

    Values(Api api, Sources files) {
        this.api = api;
        this.files = files;
        this.sent = api.sent();
    }

    private record Field(String name, JsonNode schema, String type, String boxed, boolean required) {

        String java() {
            return Names.variable(name);
        }

        String component() {
            String annotated =
                    java().equals(name) ? "" : "@com.fasterxml.jackson.annotation.JsonProperty(\"" + name + "\") ";
            return annotated + (required ? type : Names.orNothing(type)) + " " + java();
        }

        boolean isKind() {
            return schema.has("const");
        }
    }

    void write() {
        Map<String, List<Field>> records = new TreeMap<>();
        for (String name : api.records()) {
            JsonNode schema = api.schema(name);
            Set<String> required = api.required(schema);
            List<Field> fields = new ArrayList<>();
            api.fields(schema).forEach((field, type) -> {
                boolean always = required.contains(field);
                fields.add(new Field(field, type, always ? api.type(type) : api.boxed(type), api.boxed(type), always));
            });
            records.put(name, fields);
        }
        records.forEach((name, fields) -> files.type(name, text(name, fields)));
        api.unions().forEach((name, cases) -> files.type(name, union(name, cases)));
    }

    private String text(String name, List<Field> fields) {
        String unions = api.unions().entrySet().stream()
                .filter(union -> union.getValue().containsValue(name))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        String components = fields.stream().map(Field::component).collect(Collectors.joining(",\n        "));
        StringBuilder text = new StringBuilder(comment(api.schema(name), fields));
        text.append("public record ")
                .append(name)
                .append("(\n        ")
                .append(components)
                .append(")");
        text.append(unions.isEmpty() ? "" : " implements " + unions).append(" {\n");
        text.append(sent.contains(name) ? draft(name, fields) : "");
        return text.append("}\n").toString();
    }

    /** What is sent is drafted field by field, each by its name. */
    private static String draft(String name, List<Field> fields) {
        List<Field> open = fields.stream().filter(field -> !field.isKind()).toList();
        StringBuilder text = new StringBuilder("\n");
        text.append("    /** One that is being written. */\n    public static final class Draft {\n\n");
        open.forEach(field -> text.append("        private ")
                .append(Names.orNothing(field.boxed()))
                .append(' ')
                .append(field.java())
                .append(";\n"));
        open.forEach(field -> text.append("\n        public Draft ")
                .append(field.java())
                .append('(')
                .append(field.required() ? field.type() : Names.orNothing(field.type()))
                .append(' ')
                .append(field.java())
                .append(") {\n            this.")
                .append(field.java())
                .append(" = ")
                .append(field.java())
                .append(";\n            return this;\n        }\n"));
        text.append("\n        /** @throws NullPointerException that names what is missing */\n        public ")
                .append(name)
                .append(" done() {\n            return new ")
                .append(name)
                .append("(");
        text.append(fields.stream().map(Values::drafted).collect(Collectors.joining(", ")));
        return text.append(");\n        }\n    }\n").toString();
    }

    private static String drafted(Field field) {
        return field.isKind()
                ? "\"" + field.schema().path("const").asString() + "\""
                : field.required()
                        ? "java.util.Objects.requireNonNull(" + field.java() + ", \"" + field.name() + "\")"
                        : field.java();
    }

    private static String comment(JsonNode schema, List<Field> fields) {
        StringBuilder comment = new StringBuilder("/**\n * ")
                .append(Names.words(schema.path("description").asString("As the document says.")));
        comment.append("\n *\n");
        fields.forEach(field -> comment.append(" * @param ")
                .append(field.java())
                .append(' ')
                .append(meaning(field.schema()))
                .append('\n'));
        return comment.append(" */\n").toString();
    }

    private static String meaning(JsonNode schema) {
        String values =
                schema.path("enum").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        String said = Names.words(schema.path("description").asString(""));
        return values.isEmpty() ? said : said + " One of " + values;
    }

    private static String union(String name, Map<String, String> cases) {
        String types = cases.entrySet().stream()
                .map(each -> "    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = " + each.getValue()
                        + ".class, name = \"" + each.getKey() + "\")")
                .collect(Collectors.joining(",\n"));
        return "/** One of several, told apart by its kind. */\n"
                + "@com.fasterxml.jackson.annotation.JsonTypeInfo(use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,"
                + " include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY, property = \"kind\", visible = true)\n"
                + "@com.fasterxml.jackson.annotation.JsonSubTypes({\n" + types + "\n})\n"
                + "public sealed interface " + name + " permits "
                + cases.values().stream().distinct().collect(Collectors.joining(", ")) + " {}\n";
    }
}
