package io.consort.gateway.page;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.consort.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.gateway.RunningGateway;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import tools.jackson.databind.json.JsonMapper;

class PageTest extends RunningGateway {

    @LocalManagementPort
    private int metricsPort;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/style.css", "/status", "/problems/sign-in-required", "/livez", "/readyz"})
    void showsToAnyone(String path) {
        assertThat(send(request(path)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/status", "/api/talent/x", "/nothing", "/login", "/problems/not-found"})
    void tellsBrowsersWhatAnAnswerMayDo(String path) {
        var headers = send(request(path)).headers();

        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/problems/not-found"})
    void needsNothingThatTheContentPolicyForbids(String path) {
        var page = send(request(path).header("Accept", "text/html")).body();

        assertThat(page)
                .contains("<html lang=\"en\">", "<h1>", "<title>")
                .doesNotContain("<style", " style=", " onclick", "http://", "https://")
                .doesNotContainPattern("<script(?![^>]* src=\"/)");
    }

    @Test
    void tellsABearerWhoTheyAre() {
        var administrator = ISSUER.sign(ISSUER.claims("p-9")
                .claim("name", "Ada")
                .claim("organization", List.of("sematech", "ibm"))
                .claim("realm_access", Map.of("roles", List.of("platform-admin")))
                .build());

        var answer = send(request("/me").header("Authorization", "Bearer " + administrator));

        assertThat(json(answer)).isEqualTo(new JsonMapper().readTree("""
                {"person":"p-9","name":"Ada","organisations":["ibm","sematech"],"administrator":true}"""));
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void reportsEachServiceAndNothingOfItsInsides() {
        LEDGER.stubFor(get("/readyz").willReturn(okJson("{\"status\":\"UP\",\"secret\":1}")));
        TALENT.stubFor(get("/readyz").willReturn(aResponse().withStatus(503).withBody("{\"mongo\":\"down\"}")));

        var services = json(send(request("/status"))).path("services");

        assertThat(services).hasSize(4).allSatisfy(service -> {
            assertThat(service.propertyNames()).containsExactlyInAnyOrder("name", "status", "milliseconds");
            assertThat(service.path("milliseconds").isIntegralNumber()).isTrue();
        });
        assertThat(services.toString()).doesNotContain("secret", "mongo", "127.0.0.1");
    }

    @Test
    void explainsItsOwnProblemsToProgramsAndPeople() {
        var program = json(send(request("/problems/body-too-large").header("Accept", "application/json")));
        var person = send(request("/problems/body-too-large").header("Accept", "text/html,*/*;q=0.8"));

        assertThat(program.path("slug").asString()).isEqualTo("body-too-large");
        assertThat(person.body()).contains("<h1>" + program.path("title").asString() + "</h1>");
        assertThat(person.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    }

    @Test
    void escapesWhatItShows() {
        assertThat(send(request("/problems/%3Cscript%3E").header("Accept", "text/html"))
                        .body())
                .doesNotContain("<script>");
    }

    @Test
    void takesNoChangesOnItsPages() {
        assertProblem(send(request("/status").POST(HttpRequest.BodyPublishers.noBody())), 405, "method-not-allowed");
    }

    @Test
    void showsItsFiguresOnAPortOfTheirOwn() throws Exception {
        var metrics = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + metricsPort + "/actuator/prometheus"));

        assertThat(send(metrics).body()).contains("consort_gateway_bodies_bytes");
    }

    @Test
    void exposesNothingOfManagementWhereRequestsAreServed() {
        for (var endpoint : List.of(
                "", "health", "prometheus", "env", "beans", "heapdump", "loggers", "gateway", "threaddump", "info")) {
            assertProblem(send(request("/actuator/" + endpoint)), 404, "not-found");
        }
    }
}
