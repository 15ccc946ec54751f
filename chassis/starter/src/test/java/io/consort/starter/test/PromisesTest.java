package io.consort.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PromisesTest {

    private static final String DOCUMENT = """
            {"paths":{
              "/api/zoo/animals/{animal}":{"get":{"operationId":"animals.read","responses":{"200":{"content":{"application/json":{
                "schema":{"oneOf":[{"$ref":"#/components/schemas/CatCase"},{"$ref":"#/components/schemas/DogCase"}]}}}}}}},
              "/api/zoo/tile/{path}":{"get":{"operationId":"zoo.tile","responses":{"200":{"content":{"application/octet-stream":{}}}}}}},
             "components":{"schemas":{
              "Problem":{"type":"object","properties":{"status":{"type":"integer"}},"required":["status"]},
              "Cat":{"type":"object","properties":{"name":{"type":"string"},"lives":{"type":"integer"}},"required":["name"]},
              "CatCase":{"allOf":[{"$ref":"#/components/schemas/Cat"},
                {"type":"object","properties":{"kind":{"const":"cat"}},"required":["kind"]}]},
              "DogCase":{"allOf":[{"type":"object","properties":{"kind":{"const":"dog"}},"required":["kind"]}]}}}}""";

    private final Promises promises = Promises.of("zoo", JsonMapper.shared().readTree(DOCUMENT));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/zoo/animals/tom     | 200 | application/json           | {"kind":"cat","name":"Tom","lives":9}
            /api/zoo/animals/tom     | 200 | application/json           | {"kind":"dog"}
            /api/zoo/animals/tom     | 404 | application/problem+json   | {"status":404}
            /api/zoo/plants          | 404 | application/problem+json   | {"status":404}
            /api/zoo/tile/0/x001/067 | 200 | application/octet-stream   | bytes
            /api/zoo/openapi         | 200 | application/json           | {}
            """)
    void areKept(String path, int status, String type, String body) {
        assertThat(promises.broken("GET", path, answer(status, type, body))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/zoo/animals/tom     | 201 | application/json           | {"kind":"cat","name":"Tom"}           | no 201
            /api/zoo/animals/tom     | 200 | text/csv                   | kind,name                             | no text/csv
            /api/zoo/animals/tom     | 200 | application/json           | {"kind":"cat"}                        | name
            /api/zoo/animals/tom     | 200 | application/json           | {"kind":"cat","name":7}               | /name
            /api/zoo/animals/tom     | 200 | application/json           | {"name":"Tom"}                        | kind
            /api/zoo/animals/tom     | 200 | application/json           | {"kind":"cat","name":"Tom","fur":"x"} | fur
            /api/zoo/plants          | 200 | application/json           | {}                                    | no such path
            /api/zoo/animals/tom     | 404 | application/problem+json   | {"title":"Gone"}                      | status
            /api/zoo/plants          | 404 | application/problem+json   | {"status":404,"cause":"secret"}       | cause
            """)
    void areBroken(String path, int status, String type, String body, String because) {
        assertThat(promises.broken("GET", path, answer(status, type, body)))
                .hasValueSatisfying(breach -> assertThat(breach).contains(because));
    }

    @Test
    void areOfTheMethodThatWasAsked() {
        assertThat(promises.broken(
                        "PUT", "/api/zoo/animals/tom", answer(200, "application/json", "{\"kind\":\"dog\"}")))
                .isPresent();
    }

    private static Answer answer(int status, String type, String body) {
        return new Answer(
                status,
                HttpHeaders.of(Map.of("Content-Type", List.of(type)), (_, _) -> true),
                body.getBytes(StandardCharsets.UTF_8));
    }
}
