package io.consort.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.json.JsonMapper;

/** What every problem must be, whatever it is about. */
public final class ProblemAssert {

    private ProblemAssert() {}

    public static void assertProblem(HttpResponse<String> response, int status, String slug) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        var problem = new JsonMapper().readTree(response.body());
        assertThat(problem.path("type").asString()).isEqualTo("/problems/" + slug);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).endsWith(".").doesNotContain("Exception", "io.consort");
        assertThat(problem.path("traceId").asString()).matches("[0-9a-f]{32}");
    }

    public static void assertPassing(HttpResponse<String> response, String slug) {
        assertProblem(response, 503, slug);
        assertThat(response.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isPositive();
    }
}
