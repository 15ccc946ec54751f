package io.consort.gateway.route;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.consort.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.gateway.RunningGateway;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest extends RunningGateway {

    @Test
    void handsPathAndQueryOnAsTheyCame() {
        send(signed("/api/ip-ledger/consortia/a%20b/assets?after=%2B1&limit=5&x=a+b"));

        LEDGER.verify(getRequestedFor(urlEqualTo("/api/ip-ledger/consortia/a%20b/assets?after=%2B1&limit=5&x=a+b")));
        assertThat(asked(TALENT)).isEmpty();
    }

    @Test
    void handsTheTokenOnAsItCame() {
        var token = ISSUER.token("p-1");

        send(request("/api/talent/me").header("Authorization", "Bearer " + token));

        TALENT.verify(
                getRequestedFor(urlEqualTo("/api/talent/me")).withHeader("Authorization", equalTo("Bearer " + token)));
    }

    @Test
    void handsBodyAndItsHeadersOn() {
        var body = "{\"title\":\"Resist\"}";

        send(signed("/api/ip-ledger/consortia/sematech/assets")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k-1")
                .header("If-Match", "\"7\"")
                .POST(HttpRequest.BodyPublishers.ofString(body)));

        LEDGER.verify(postRequestedFor(urlEqualTo("/api/ip-ledger/consortia/sematech/assets"))
                .withHeader("Content-Type", equalTo("application/json"))
                .withHeader("Content-Length", equalTo(Integer.toString(body.length())))
                .withHeader("Idempotency-Key", equalTo("k-1"))
                .withHeader("If-Match", equalTo("\"7\""))
                .withRequestBody(equalToJson(body)));
    }

    @Test
    void keepsFromServicesWhatIsNotForThem() throws IOException {
        raw("GET /api/talent/x HTTP/1.1\r\nHost: gateway\r\nConnection: close, X-Private\r\nX-Private: 1\r\n"
                + "Cookie: consort=abc\r\nForwarded: for=1.2.3.4\r\nX-Forwarded-For: 1.2.3.4\r\n"
                + "X-Forwarded-Host: evil.example\r\nX-Forwarded-Prefix: /evil\r\nX-Real-IP: 1.2.3.4\r\n"
                + "TE: trailers\r\nProxy-Authorization: Basic eA==\r\nX-Kept: yes\r\n"
                + "Authorization: Bearer " + ISSUER.token("p-1") + "\r\n\r\n");

        TALENT.verify(getRequestedFor(urlEqualTo("/api/talent/x"))
                .withHeader("X-Kept", equalTo("yes"))
                .withHeader("X-Forwarded-Host", equalTo("consort.example:9000"))
                .withHeader("X-Forwarded-Proto", equalTo("http"))
                .withoutHeader("X-Private")
                .withoutHeader("Cookie")
                .withoutHeader("Forwarded")
                .withoutHeader("X-Forwarded-For")
                .withoutHeader("X-Forwarded-Prefix")
                .withoutHeader("X-Real-IP")
                .withoutHeader("TE")
                .withoutHeader("Proxy-Authorization"));
    }

    @Test
    void continuesTheCallersTrace() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        send(signed("/api/talent/x").header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"));

        TALENT.verify(getRequestedFor(urlEqualTo("/api/talent/x"))
                .withHeader("traceparent", matching("00-" + trace + "-(?!00f067aa0ba902b7)[0-9a-f]{16}-01")));
    }

    @Test
    void beginsATraceWhereThereIsNone() {
        send(signed("/api/talent/x"));

        TALENT.verify(getRequestedFor(urlEqualTo("/api/talent/x"))
                .withHeader("traceparent", matching("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]")));
    }

    @Test
    void handsStatusHeadersAndBodyBack() {
        LEDGER.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(422)
                        .withHeader("Content-Type", "application/problem+json")
                        .withHeader("ETag", "\"9\"")
                        .withHeader("Link", "</x>; rel=\"next\"")
                        .withHeader("Set-Cookie", "stolen=1")
                        .withHeader("X-Frame-Options", "ALLOWALL")
                        .withBody("{\"type\":\"/problems/share-pledged\"}")));

        var answer = send(signed("/api/ip-ledger/x"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo("{\"type\":\"/problems/share-pledged\"}");
        assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/problem+json");
        assertThat(answer.headers().allValues("ETag")).containsExactly("\"9\"");
        assertThat(answer.headers().allValues("Link")).containsExactly("</x>; rel=\"next\"");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void leavesPreconditionsToTheService() {
        LEDGER.stubFor(any(anyUrl())
                .willReturn(
                        aResponse().withStatus(200).withHeader("ETag", "\"9\"").withBody("whole")));

        var answer = send(signed("/api/ip-ledger/x").header("If-None-Match", "\"9\""));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("whole");
    }

    @Test
    void answersHeadWithoutABody() {
        LEDGER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200).withHeader("ETag", "\"9\"")));

        var answer = send(signed("/api/ip-ledger/x").method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"9\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/internal/members", "/internal", "/talent/me", "/actuator/env", "/api-docs", "/nothing"})
    void routesNothingElse(String path) {
        assertProblem(send(signed(path)), 404, "not-found");

        assertThat(asked(LEDGER)).isEmpty();
        assertThat(asked(TALENT)).isEmpty();
    }

    @Test
    void knowsNoOtherService() {
        assertProblem(send(signed("/api/payroll/x")), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/%61pi/talent/x", "/api/%74alent/x", "/api/talent/openapi/..%3b/x", "/api/talent/problems/x"})
    void guardsEverySpellingOfAPath(String path) throws IOException {
        var answer = raw("GET " + path + " HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (401|400|404) .*");
        assertThat(asked(TALENT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/talent/../../internal/x",
                "/api/talent/%2e%2e/%2e%2e/internal/x",
                "/api/talent//x",
                "/api/talent/x;a=b",
                "/api/talent/a%2fb",
                "/api/talent/a%00b"
            })
    void refusesPathsThatTwoReadersMayReadDifferently(String path) throws IOException {
        var answer = raw("GET " + path + " HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\nAuthorization: Bearer "
                + ISSUER.token("p-1") + "\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*").contains("application/problem+json");
        assertThat(asked(TALENT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/talent/{x HTTP/1.1", "GET  HTTP/1.1", "G@T / HTTP/1.1"})
    void refusesMalformedRequestsWithoutAWordAboutItself(String line) throws IOException {
        var answer = raw(line + "\r\nHost: gateway\r\nConnection: close\r\n\r\n");

        assertThat(answer).contains("400").doesNotContainIgnoringCase("tomcat", "exception", "<html");
    }

    @Test
    void handsALongAnswerBackWhole() {
        var body = "0123456789abcdef".repeat(40_000);
        LEDGER.stubFor(get(anyUrl()).willReturn(aResponse().withBody(body)));

        assertThat(send(signed("/api/ip-ledger/x")).body()).isEqualTo(body);
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(120_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
