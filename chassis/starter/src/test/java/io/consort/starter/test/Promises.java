package io.consort.starter.test;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a service's API document promises of its answers: the statuses, what they are written as, and their schemas, beyond which
 * there is no field. Each answer that a test gets is held to it.
 */
final class Promises {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String SCHEMAS = "urn:consort:schemas";
    private static final int TOLD = 6;

    private final String prefix;
    private final SchemaRegistry registry;
    private final List<Path> paths;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private record Path(PathPattern pattern, JsonNode operations) {}

    private Promises(String service, JsonNode document) {
        prefix = "/api/" + service + "/";
        ClosedSchemas.close(document);
        ObjectNode all = MAPPER.createObjectNode();
        all.set("components", document.path("components"));
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                operation
                        .path("responses")
                        .properties()
                        .forEach(response -> response.getValue().path("content").properties().stream()
                                .filter(content -> content.getKey().endsWith("json"))
                                .forEach(content -> all.withObject("/answers")
                                        .set(
                                                key(operation, response.getKey()),
                                                content.getValue().path("schema"))));
            }
        }
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(SCHEMAS, all.toString())));
        paths = document.path("paths").properties().stream()
                .map(each -> new Path(pattern(each.getKey()), each.getValue()))
                .sorted(Comparator.comparing(Path::pattern))
                .toList();
    }

    /** A document cannot say that a variable stands for several parts of a path: those of tiles do. */
    private static PathPattern pattern(String path) {
        return PathPatternParser.defaultInstance.parse(path.replaceFirst("/\\{path}$", "/{*path}"));
    }

    /** Of the document that clients are generated from; none where there is none. */
    static Optional<Promises> of(String service) {
        return KeptDocument.of(service).map(text -> of(service, MAPPER.readTree(text)));
    }

    static Promises of(String service, JsonNode document) {
        return new Promises(service, document);
    }

    /** What an answer breaks; empty where it keeps all. Refusals are promised together: each is a problem. */
    Optional<String> broken(String method, String path, Answer answer) {
        if (!path.startsWith(prefix) || path.equals(prefix + "openapi")) {
            return Optional.empty();
        }
        if (answer.status() / 100 != 2) {
            return answer.bytes().length == 0
                    ? Optional.empty()
                    : breach("/components/schemas/Problem", answer).map(breach -> method + " " + path + ": " + breach);
        }
        if (path.startsWith(Tried.of(prefix))) {
            return operation(Tried.act(path), method)
                            .filter(operation -> operation.path("x-try").asBoolean())
                            .map(_ -> answer.status() == 204)
                            .orElse(false)
                    ? Optional.empty()
                    : Optional.of(method + " " + path + ": the document has no such try");
        }
        return operation(path, method)
                .map(operation -> broken(operation, answer))
                .orElse(Optional.of("the document has no such path"))
                .map(breach -> method + " " + path + ": " + breach);
    }

    private Optional<JsonNode> operation(String path, String method) {
        PathContainer asked = PathContainer.parsePath(path);
        return paths.stream()
                .filter(each -> each.pattern().matches(asked))
                .findFirst()
                .map(each -> each.operations().path(method.toLowerCase(Locale.ROOT)));
    }

    private Optional<String> broken(JsonNode operation, Answer answer) {
        JsonNode response = operation.path("responses").path(String.valueOf(answer.status()));
        if (response.isMissingNode()) {
            return Optional.of("the document has no " + answer.status());
        }
        JsonNode content = response.path("content");
        if (answer.bytes().length == 0) {
            return content.isEmpty() ? Optional.empty() : Optional.of("the document says that there is a body");
        }
        String type = bare(answer.header("Content-Type"));
        if (content.propertyNames().stream().map(Promises::bare).noneMatch(type::equals)) {
            return Optional.of("the document has no " + type);
        }
        return type.endsWith("json")
                ? breach("/answers/" + key(operation, String.valueOf(answer.status())), answer)
                : Optional.empty();
    }

    private Optional<String> breach(String pointer, Answer answer) {
        List<Error> errors = schemas.computeIfAbsent(
                        pointer, at -> registry.getSchema(SchemaLocation.of(SCHEMAS + "#" + at)))
                .validate(answer.json());
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(errors.stream()
                        .map(Error::toString)
                        .distinct()
                        .limit(TOLD)
                        .collect(Collectors.joining("; ")));
    }

    private static String key(JsonNode operation, String status) {
        return operation.path("operationId").asString() + "-" + status;
    }

    private static String bare(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
