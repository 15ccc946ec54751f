package io.consort.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.identity.Id;
import io.consort.kernel.json.IdJson;
import io.consort.kernel.problem.DomainException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import tools.jackson.databind.JsonNode;

/** A client can be generated from a service's API document: what is named is there, is named once, and is what is sent. */
@ServiceTest
public abstract class ApiDocument extends DescribedOperations {

    private static final String COMPONENTS = "#/components/";

    /** Ids that do not look like most. */
    private static final List<String> UNUSUAL = List.of(
            "consortium:fund",
            "unit:utexas:ece",
            "person:R-17",
            "H01L 21/027",
            "c5".repeat(256),
            "https://ror.org/00hj54h04",
            "https://orcid.org/0000-0002-1825-0097",
            "example.".repeat(20) + "org",
            "board.full." + "x".repeat(64),
            "1988-" + "x".repeat(64),
            "1988.2-ibm",
            "a b",
            "a/b",
            "a:b",
            "-a",
            "x".repeat(65));

    @Autowired
    private Api api;

    @Value("${spring.application.name}")
    private String service;

    private JsonNode document;

    @BeforeEach
    void read() {
        document = api.anonymous().get("/api/" + service + "/openapi").json();
    }

    /** Run with {@code -Dopenapi.renew=true}, it keeps the document as it is now. */
    @Test
    void isTheOneThatClientsAreGeneratedFrom() {
        if (Boolean.getBoolean("openapi.renew")) {
            KeptDocument.write(service, document);
        }
        assertThat(KeptDocument.of(service).orElse(""))
                .as("gateway/web/openapi/%s.json, renewed by %s", service, KeptDocument.RENEW)
                .isEqualTo(KeptDocument.form(document));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = document.findValuesAsString("$ref");
        assertThat(references).isNotEmpty().allMatch(this::isThere);
        assertThat(mappings()).allMatch(this::isThere);
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        List<String> names = operations().stream()
                .map(operation -> operation.path("operationId").asString())
                .toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z-]+\\.[a-zA-Z]+"));
    }

    @Test
    void everyWordThatOperationsAreGatheredUnderIsSaid() {
        List<String> tags = document.path("tags").findValuesAsString("name");
        assertThat(tags).doesNotHaveDuplicates();
        assertThat(operations())
                .allSatisfy(operation ->
                        assertThat(tags).contains(operation.path("tags").path(0).asString()));
    }

    @Test
    void everyAnswerSaysWhatItIs() {
        for (JsonNode operation : operations()) {
            for (JsonNode response : operation.path("responses")) {
                response.path("content").properties().forEach(content -> {
                    String told = operation.path("operationId").asString() + " as " + content.getKey();
                    assertThat(content.getKey()).as(told).isNotEqualTo("*/*");
                    assertThat(content.getKey().endsWith("json")
                                    && content.getValue()
                                            .path("schema")
                                            .path("type")
                                            .asString("")
                                            .equals("string"))
                            .as(told)
                            .isFalse();
                });
            }
        }
    }

    @Test
    void everyBodyIsDescribed() {
        for (JsonNode operation : operations()) {
            List<JsonNode> bodies = new ArrayList<>(List.of(operation.path("requestBody")));
            operation.path("responses").forEach(bodies::add);
            for (JsonNode body : bodies) {
                body.path("content")
                        .properties()
                        .forEach(content -> assertThat(
                                        content.getValue().path("schema").size())
                                .as(operation.path("operationId").asString() + " as " + content.getKey())
                                .isPositive());
            }
        }
    }

    @Test
    void everyDefaultIsOneOfTheValues() {
        for (JsonNode operation : operations()) {
            for (JsonNode parameter : operation.path("parameters")) {
                JsonNode schema = parameter.path("schema");
                if (schema.has("default") && schema.has("enum")) {
                    assertThat(schema.path("enum")).contains(schema.path("default"));
                }
            }
        }
    }

    /** What lets everything through is the key of an index, which nobody writes. */
    @Test
    void everyIdIsWrittenAsItsSchemaSays() throws ReflectiveOperationException {
        var ids = new ClassPathScanningCandidateComponentProvider(false);
        ids.addIncludeFilter(new AssignableTypeFilter(Id.class));
        for (BeanDefinition each : ids.findCandidateComponents("io.consort")) {
            Class<?> type = Class.forName(each.getBeanClassName());
            Pattern syntax = Modifier.isPublic(type.getModifiers())
                    ? (Pattern) type.getField("SYNTAX").get(null)
                    : Id.SYNTAX;
            assertThat(isOne(type, "") ? List.<String>of() : UNUSUAL)
                    .as(type.getName())
                    .filteredOn(text -> isOne(type, text))
                    .allMatch(text -> syntax.matcher(text).matches());
        }
    }

    private static boolean isOne(Class<?> type, String text) {
        try {
            Object _ = IdJson.parse(type, text);
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }

    @Test
    void aListIsAList() {
        assertThat(document.findParents("items"))
                .filteredOn(schema -> schema.path("type").isString()) // and is no page that has a field of that name
                .isNotEmpty()
                .allMatch(schema -> schema.path("type").asString().equals("array"));
    }

    @Override
    JsonNode document() {
        return document;
    }

    private List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        for (JsonNode path : document.path("paths")) {
            path.properties().stream()
                    .filter(each ->
                            Set.of("get", "post", "put", "patch", "delete").contains(each.getKey()))
                    .forEach(each -> operations.add(each.getValue()));
        }
        return operations;
    }

    private boolean isThere(String reference) {
        return document.at(reference.substring(1)).isObject();
    }

    private List<String> mappings() {
        return document.findValues("mapping").stream()
                .flatMap(mapping -> mapping.valueStream())
                .map(JsonNode::asString)
                .filter(mapped -> mapped.startsWith(COMPONENTS))
                .toList();
    }
}
