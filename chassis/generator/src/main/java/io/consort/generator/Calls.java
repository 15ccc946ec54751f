package io.consort.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A class for each word that operations are gathered under, with a method for each of them. */
final class Calls {

    private static final Set<String> OWN = Set.of("Authorization", "Accept-Encoding", "If-None-Match");

    private final Api api;
    private final Sources files;

    Calls(Api api, Sources files) {
        this.api = api;
        this.files = files;
    }

    void write() {
        Map<String, StringBuilder> classes = new TreeMap<>();
        api.paths()
                .properties()
                .forEach(path -> path.getValue().properties().forEach(each -> {
                    String tag = Names.type(each.getValue().at("/tags/0").asString()) + "Api";
                    classes.computeIfAbsent(tag, _ -> new StringBuilder())
                            .append(method(path.getKey(), each.getKey(), each.getValue()));
                }));
        classes.forEach((name, methods) -> files.type(name, """
                /** Calls the platform. */
                public final class %s {

                    private final io.consort.client.Exchange exchange;

                    public %s(io.consort.client.Exchange exchange) {
                        this.exchange = exchange;
                    }
                %s}
                """.formatted(name, name, methods)));
    }

    private record Parameter(String in, String name, String type) {

        String java() {
            return Names.variable(name);
        }
    }

    private String method(String path, String verb, JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        for (String in : List.of("path", "header", "query")) {
            for (JsonNode each : operation.path("parameters")) {
                String name = each.path("name").asString();
                if (each.path("in").asString().equals(in) && !OWN.contains(name)) {
                    boolean always = each.path("required").asBoolean(false);
                    JsonNode schema = each.path("schema");
                    parameters.add(
                            new Parameter(in, name, always ? api.type(schema) : Names.orNothing(api.boxed(schema))));
                }
            }
        }
        JsonNode body =
                operation.at("/requestBody/content").path("application/json").path("schema");
        String arguments =
                parameters.stream().map(each -> each.type() + " " + each.java()).collect(Collectors.joining(", "));
        String all = body.isMissingNode()
                ? arguments
                : (arguments.isEmpty() ? "" : arguments + ", ") + api.boxed(body) + " body";
        String answer = answer(operation);
        String settings = parameters.stream()
                .map(each -> "\n                ." + each.in() + "(\"" + each.name() + "\", " + each.java() + ")")
                .collect(Collectors.joining());
        String id = operation.path("operationId").asString();
        return "\n    /** " + Names.words(operation.path("summary").asString(id)) + ". "
                + Names.words(operation.path("description").asString("")) + " */\n"
                + "    public io.consort.client.Answer<" + answer + "> "
                + Names.variable(id.substring(id.indexOf('.') + 1))
                + "(" + all + ") {\n        return new io.consort.client.Call(\""
                + verb.toUpperCase(java.util.Locale.ROOT)
                + "\", \"" + path + "\")" + settings + (body.isMissingNode() ? "" : "\n                .body(body)")
                + "\n                .send(exchange, new tools.jackson.core.type.TypeReference<>() {});\n    }\n";
    }

    /** What a success answers first. */
    private String answer(JsonNode operation) {
        for (String status : List.of("201", "200", "202")) {
            for (Map.Entry<String, JsonNode> content :
                    operation.path("responses").path(status).path("content").properties()) {
                boolean json = content.getKey().endsWith("json");
                return json
                        ? api.boxed(content.getValue().path("schema"))
                        : content.getKey().startsWith("text/plain") ? Api.STRING : "byte[]";
            }
        }
        return "java.lang.Void";
    }
}
