package io.consort.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JoinedDocumentTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void keepsComponentsOfTheSameNameApart() {
        var joined = joined();

        var schemas = joined.path("components").path("schemas");
        assertThat(schemas.path("talent.Problem").path("type").asString()).isEqualTo("object");
        assertThat(schemas.path("finance.Problem").path("type").asString()).isEqualTo("object");
        assertThat(joined.at("/paths/~1api~1talent~1x/get/responses/400/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/talent.Problem");
    }

    @Test
    void keepsWhatEachOperationRequires() {
        assertThat(joined().at("/paths/~1api~1finance~1x/get/security").toString())
                .isEqualTo("[{\"finance.bearer\":[]}]");
        assertThat(joined().path("components").path("securitySchemes").propertyNames())
                .containsExactly("talent.bearer", "finance.bearer");
    }

    @Test
    void resolvesEveryReference() {
        var joined = joined();

        joined.findValues("$ref")
                .forEach(reference -> assertThat(
                                joined.at(reference.asString().substring(1)).isMissingNode())
                        .as(reference.asString())
                        .isFalse());
        assertThat(joined.findValues("$ref")).hasSize(2);
    }

    @Test
    void callsEachOperationByItsServiceToo() {
        var operation = joined().at("/paths/~1api~1talent~1x/get");

        assertThat(operation.path("operationId").asString()).isEqualTo("talent.things.take");
        assertThat(operation.at("/parameters/0/x-resource").asString()).isEqualTo("talent.things.thing");
        assertThat(joined().at("/paths/~1api~1finance~1x/get/operationId").asString())
                .isEqualTo("finance.things.take");
    }

    @Test
    void saysWhoAnswersForIt() {
        assertThat(joined().at("/info/contact/name").asString()).isNotBlank();
    }

    @Test
    void saysWhichServiceIsMissing() {
        var alone = new JoinedDocument(JSON, "http://consort.example", List.of("finance"));
        alone.add("talent", part("talent"));

        assertThat(alone.whole().at("/info/description").asString()).contains("finance");
        assertThat(alone.whole().at("/servers/0/url").asString()).isEqualTo("http://consort.example");
    }

    private static JsonNode joined() {
        var joined = new JoinedDocument(JSON, "http://consort.example", List.of());
        joined.add("talent", part("talent"));
        joined.add("finance", part("finance"));
        return joined.whole();
    }

    private static JsonNode part(String service) {
        return JSON.readTree("""
                {"openapi":"3.1.0","info":{"title":"x","version":"1"},
                 "tags":[{"name":"%1$s"}],
                 "security":[{"bearer":[]}],
                 "paths":{"/api/%1$s/x":{"get":{"operationId":"things.take",
                   "parameters":[{"in":"header","name":"If-Match","x-resource":"things.thing"}],"responses":{"400":{"description":"no",
                   "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Problem"}}}}}}}},
                 "components":{"schemas":{"Problem":{"type":"object"}},
                   "securitySchemes":{"bearer":{"type":"http","scheme":"bearer"}}}}""".formatted(service));
    }
}
