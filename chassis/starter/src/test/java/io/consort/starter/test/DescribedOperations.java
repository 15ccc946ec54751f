package io.consort.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What each operation of an API document says of itself: how it is called, which version it takes, what it is answered with. How clients
 * call it is held against {@code operations.csv}, whose rows are {@code operation id,METHOD,/path}.
 */
abstract class DescribedOperations {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    /** The document. */
    abstract JsonNode document();

    /**
     * An operation.
     *
     * @param verb in lower case
     */
    private record Described(String path, String verb, JsonNode operation) {

        String id() {
            return operation.path("operationId").asString();
        }

        boolean isRead() {
            return verb.equals("get");
        }

        JsonNode answer(String status) {
            return operation.path("responses").path(status);
        }

        List<String> sent(String status) {
            return List.copyOf(answer(status).path("headers").propertyNames());
        }

        /** The statuses of answers that are no refusals. */
        List<String> done() {
            return operation.path("responses").propertyNames().stream()
                    .filter(status -> status.startsWith("2"))
                    .toList();
        }

        Stream<JsonNode> parameters(String name) {
            return operation
                    .path("parameters")
                    .valueStream()
                    .filter(each -> each.path("name").asString().equals(name));
        }

        @Override
        public String toString() {
            return id() + " (" + verb + " " + path + ")";
        }
    }

    @Test
    void clientsCallEachOperationAsBefore() throws IOException {
        try (InputStream kept = Objects.requireNonNull(getClass().getResourceAsStream("/operations.csv"))) {
            assertThat(all().map(each -> each.id() + "," + each.verb().toUpperCase(Locale.ROOT) + "," + each.path()))
                    .containsExactlyInAnyOrderElementsOf(new String(kept.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(row -> !row.startsWith("#"))
                            .toList());
        }
    }

    @Test
    void aChangeOfWhatExistsSaysOfWhichResourceItTakesTheVersion() {
        List<Described> revisions = all().filter(
                        each -> each.parameters("If-Match").findAny().isPresent())
                .toList();
        assertThat(revisions).isNotEmpty().allSatisfy(each -> {
            JsonNode version = each.parameters("If-Match").findAny().orElseThrow();
            assertThat(version.path("required").asBoolean()).isTrue();
            Described read = all().filter(other ->
                            other.id().equals(version.path("x-resource").asString()))
                    .findAny()
                    .orElseThrow();
            assertThat(version.path("description").asString()).contains("GET " + read.path() + " ");
            assertThat(each.path()).startsWith(read.path());
            assertThat(read.sent("200")).contains("ETag");
            assertThat(each.operation().path("responses").propertyNames()).contains("200", "412", "428");
        });
        assertThat(all().filter(each -> each.operation().path("responses").has("428")))
                .isEqualTo(revisions);
    }

    @Test
    void everyChangeIsNamedAndAnsweredWithItsVersion() {
        assertThat(all().filter(each ->
                        each.parameters("Idempotency-Key").findAny().isPresent()
                                && !each.id().equals("acts.approve")))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.done())
                        .filteredOn(status -> !status.equals("202"))
                        .singleElement()
                        .satisfies(status -> assertThat(each.sent(status)).contains("ETag", "Idempotent-Replayed")));
        assertThat(all().filter(each -> each.operation().path("responses").has("201")))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.sent("201")).contains("Location"));
    }

    @Test
    void whatIsReadSaysItsVersionItsNextPageOrItsName() {
        assertThat(all().filter(Described::isRead)).allSatisfy(each -> {
            assertThat(each.done()).containsExactly("200");
            Set<String> types = Set.copyOf(each.answer("200").path("content").propertyNames());
            List<String> sent = each.sent("200");
            assertThat(sent.contains("Link"))
                    .isEqualTo(each.parameters("after").findAny().isPresent()
                            && (each.parameters("limit").findAny().isPresent()));
            assertThat(each.operation().path("responses").has("304")).isEqualTo(sent.contains("ETag"));
            assertThat(each.parameters("If-None-Match").findAny().isPresent()).isEqualTo(sent.contains("ETag"));
            assertThat(sent.contains("Content-Disposition"))
                    .isEqualTo(Stream.of("text/csv", "application/pdf", "application/zip")
                            .anyMatch(types::contains));
        });
    }

    @Test
    void whatIsReadSaysOnWhichEntriesItRests() throws IOException {
        assertThat(ReadsRestOnEntries.without(document())).isEqualTo(ReadsRestOnEntries.excepted());
    }

    /** What stands alone has no kind, so that nobody could tell one of several from the others. */
    @Test
    void anAnswerIsNotOneOfSeveral() {
        assertThat(all())
                .allSatisfy(each -> each.done().forEach(status -> {
                    JsonNode schema = each.answer(status).at("/content/application~1json/schema");
                    assertThat(resolved(schema).has("oneOf")).as(status).isFalse();
                }));
    }

    @Test
    void everyRefusalIsAProblem() {
        assertThat(all()).allSatisfy(each -> {
            Set<String> refusals =
                    new TreeSet<>(each.operation().path("responses").propertyNames());
            refusals.removeIf(status -> status.startsWith("2") || status.startsWith("3"));
            boolean open = each.operation().path("security").isEmpty();
            assertThat(refusals).contains("400", "503", "default");
            assertThat(refusals.contains("401")).isEqualTo(!open);
            assertThat(refusals.contains("403")).isEqualTo(!open);
            assertThat(refusals.contains("404")).isEqualTo(each.path().contains("{") || !each.isRead());
            assertThat(refusals.contains("409")).isEqualTo(!each.isRead());
            assertThat(refusals.contains("422")).isEqualTo(!each.isRead());
            for (String status : refusals) {
                JsonNode refusal = resolved(each.answer(status));
                assertThat(refusal.path("content").propertyNames()).containsExactly("application/problem+json");
                assertThat(refusal.at("/content/application~1problem+json/schema/$ref")
                                .asString())
                        .isEqualTo("#/components/schemas/Problem");
            }
        });
        assertThat(document()
                        .at("/components/responses/Unauthenticated/headers")
                        .propertyNames())
                .containsExactly("WWW-Authenticate");
        assertThat(document().at("/components/responses/Unavailable/headers").propertyNames())
                .containsExactly("Retry-After");
    }

    @Test
    void everyWordThatOperationsAreGatheredUnderIsExplained() {
        assertThat(document().path("tags"))
                .isNotEmpty()
                .allSatisfy(tag -> assertThat(tag.path("description").asString(""))
                        .as(tag.toString())
                        .isNotBlank());
    }

    @Test
    void everyExampleIsValid() {
        List<JsonNode> examples = new ArrayList<>();
        gather(document(), examples);
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        assertThat(new HashSet<>(examples)).isNotEmpty().allSatisfy(each -> {
            ObjectNode schema = (ObjectNode) each.path("schema").deepCopy();
            if (!schema.findValues("$ref").isEmpty()) {
                schema.set("components", document().path("components"));
            }
            assertThat(registry.getSchema(schema.toString()).validate(each.path("example")))
                    .as(each.toString())
                    .isEmpty();
        });
    }

    /** A parameter has an example beside its schema, a schema in it. */
    private static void gather(JsonNode node, List<JsonNode> examples) {
        if (node.has("example")
                && !node.path("example").has("$ref")
                && !node.path("example").has("type")) {
            ObjectNode each = JsonMapper.shared().createObjectNode();
            each.set("example", node.path("example"));
            each.set("schema", node.has("in") ? node.path("schema") : node);
            examples.add(each);
        }
        node.forEach(part -> gather(part, examples));
    }

    private JsonNode resolved(JsonNode part) {
        return part.has("$ref") ? document().at(part.path("$ref").asString().substring(1)) : part;
    }

    private Stream<Described> all() {
        return document().path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(each -> VERBS.contains(each.getKey()))
                        .map(each -> new Described(path.getKey(), each.getKey(), each.getValue())));
    }
}
