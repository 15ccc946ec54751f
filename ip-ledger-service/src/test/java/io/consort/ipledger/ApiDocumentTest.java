package io.consort.ipledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.test.Api;
import io.consort.starter.test.ApiDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ApiDocumentTest extends ApiDocument {

    @Autowired
    private Api api;

    @Test
    void collectionsOfOurOwnAreDescribedAsAnyOther() {
        JsonNode schemas = api.anonymous().get("/api/ip-ledger/openapi").json().at("/components/schemas");

        assertThat(schemas.at("/Creation/properties/owners/additionalProperties/type")
                        .asString())
                .isEqualTo("string");
        assertThat(schemas.at("/BackgroundDeclared/properties/owners/type").asString())
                .isEqualTo("array");
    }

    @Test
    void saysNowhereThatAClientSendsForWhomItMayDecide() {
        JsonNode schemas = api.anonymous().get("/api/ip-ledger/openapi").json().at("/components/schemas");

        assertThat(schemas.has("StrikeAssetRequest")).isTrue();
        schemas.propertyNames().stream()
                .filter(name -> name.endsWith("Request"))
                .forEach(
                        name -> assertThat(schemas.path(name).path("properties").propertyNames())
                                .as(name)
                                .doesNotContain("mandate", "authority"));
    }
}
