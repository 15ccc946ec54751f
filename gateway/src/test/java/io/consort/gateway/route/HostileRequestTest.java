package io.consort.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.gateway.RawCaller;
import io.consort.gateway.RunningGateway;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever comes in over the line is answered by a 4xx problem or handed on, and never by a failure of the gateway. */
class HostileRequestTest extends RunningGateway {

    private static final String SERVED = "/api/talent/x";
    private static final String[] PATHS = {
        "/", "/status", "/login", "/me", "/docs", "/openapi", "/problems", SERVED, "/nothing"
    };

    @ParameterizedTest
    @MethodSource
    void isRefusedAsAProblem(String name, String request) throws IOException {
        var answer = raw(request);

        assertThat(answer).as(name).startsWith("HTTP/1.1 4");
        assertThat(answer.toLowerCase()).as(name).contains("content-type: application/problem+json");
        assertThat(answer).as(name).doesNotContainIgnoringCase("tomcat", "exception", "<html", "java.");
        var problem = new JsonMapper().readTree(answer.substring(answer.indexOf("\r\n\r\n")));
        assertThat(problem.path("status").asInt()).as(name).isEqualTo(Integer.parseInt(answer.substring(9, 12)));
        assertThat(problem.path("type").asString()).as(name).startsWith("/problems/");
        assertThat(problem.path("detail").asString()).as(name).isNotBlank();
    }

    static Stream<Arguments> isRefusedAsAProblem() {
        return Stream.of(
                row("bad percent-encoding", get("/api/talent/%zz")),
                row("half percent-encoding", get("/api/talent/%2")),
                row("overlong UTF-8", get("/api/talent/%c0%af")),
                row("not UTF-8", get("/api/talent/%ff%fe")),
                row("raw bytes", get("/api/talent/\u00ff")),
                row("control in path", get("/api/talent/\u0001")),
                row("encoded line feed", get("/api/talent/a%0d%0ab")),
                row("over-long URL", get("/api/talent/" + "x".repeat(40_000))),
                row(
                        "over-long header",
                        "GET " + SERVED + " HTTP/1.1\r\nHost: g\r\nX-Long: " + "x".repeat(40_000) + end()),
                row(
                        "very many headers",
                        "GET " + SERVED + " HTTP/1.1\r\nHost: g\r\n" + "X-A: 1\r\n".repeat(300) + end()),
                row("no host", "GET " + SERVED + " HTTP/1.1\r\n" + end()),
                row("two hosts", "GET " + SERVED + " HTTP/1.1\r\nHost: a\r\nHost: b\r\n" + end()),
                row("absurd host", "GET " + SERVED + " HTTP/1.1\r\nHost: a b<>\r\n" + end()),
                row("host with a bad port", "GET " + SERVED + " HTTP/1.1\r\nHost: a:99999999\r\n" + end()),
                row("header without a colon", "GET " + SERVED + " HTTP/1.1\r\nHost: g\r\nabsurd\r\n" + end()),
                row("header with a space in its name", "GET " + SERVED + " HTTP/1.1\r\nHost: g\r\nA b: 1\r\n" + end()),
                row("folded header", "GET " + SERVED + " HTTP/1.1\r\nHost: g\r\nX: 1\r\n 2\r\n" + end()),
                row("control in header", "GET " + SERVED + " HTTP/1.1\r\nHost: g\r\nX: a\u0001b\r\n" + end()),
                row("unknown version", "GET " + SERVED + " HTTP/9.9\r\nHost: g\r\n" + end()),
                row("CONNECT", "CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n" + end()),
                row("TRACE", "TRACE " + SERVED + " HTTP/1.1\r\nHost: g\r\n" + end()),
                row("two lengths", post("Content-Length: 1\r\nContent-Length: 2", "x")),
                row("negative length", post("Content-Length: -1", "")),
                row("absurd length", post("Content-Length: 99999999999999999999", "")),
                row("length that is no number", post("Content-Length: x", "")),
                row("unknown transfer encoding", post("Transfer-Encoding: gzip, absurd", "x")),
                row("chunk without a size", post("Transfer-Encoding: chunked", "x\r\n\r\n")),
                row("chunk too large for a number", post("Transfer-Encoding: chunked", "ffffffffffffffffff\r\nx\r\n")),
                row("chunk longer than it says", post("Transfer-Encoding: chunked", "1\r\nxyz\r\n0\r\n\r\n")),
                row("chunk with a negative size", post("Transfer-Encoding: chunked", "-1\r\nx\r\n")),
                row(
                        "absurd trailer",
                        post(
                                "Transfer-Encoding: chunked",
                                "1\r\nx\r\n0\r\n" + "T: " + "x".repeat(20_000) + "\r\n\r\n")),
                row("absurd expectation", post("Content-Length: 1\r\nExpect: miracles", "x")),
                row("absurd range of media types", "GET /status HTTP/1.1\r\nHost: g\r\nAccept: ;;;/,\r\n" + end()),
                row(
                        "media type that is not served",
                        "GET /status HTTP/1.1\r\nHost: g\r\nAccept: application/xml\r\n" + end()),
                row(
                        "media type with wildcards",
                        "POST /status HTTP/1.1\r\nHost: g\r\nContent-Type: */*\r\nContent-Length: 1\r\n" + end() + "x"),
                row(
                        "token that is none",
                        "GET " + SERVED + " HTTP/1.1\r\nHost: g\r\nAuthorization: Bearer \u00e9\u00e9\r\n" + end()),
                row(
                        "two tokens",
                        "GET " + SERVED
                                + " HTTP/1.1\r\nHost: g\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b\r\n"
                                + end()),
                row("absurd method", "ABSURD " + SERVED + " HTTP/1.1\r\nHost: g\r\n" + end()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "HEAD", "PUT", "DELETE", "PATCH", "POST", "PROPFIND", "LINK"})
    void everyMethodIsAnsweredEverywhere(String method) throws IOException {
        for (var path : PATHS) {
            for (var version : new String[] {"1.0", "1.1"}) {
                for (var header : new String[] {
                    "",
                    "Content-Type: */*\r\n",
                    "Accept: image/png\r\n",
                    "Origin: https://evil.example\r\nAccess-Control-Request-Method: PUT\r\n",
                    "Range: bytes=9-1\r\n",
                    "If-Modified-Since: absurd\r\nIf-None-Match: absurd\r\n",
                    "Accept-Language: ;;q=9\r\nAccept-Encoding: absurd\r\n",
                    "Cookie: =;;=\"\u0001\r\n"
                }) {
                    var answer = raw(method + " " + path + " HTTP/" + version + "\r\nHost: g\r\n" + header + end());

                    assertThat(answer)
                            .as(method + " " + path + " " + version + " " + header)
                            .matches("(?s)HTTP/1\\.[01] [234].*");
                }
            }
        }
    }

    /** There is no line of status in HTTP/0.9, and none is owed to what is no HTTP. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/talent/x\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u00fc\u0003\u0003\r\n\r\n"
            })
    void whatIsNoRequestOfThisCenturyIsHandedOnToNobody(String request) throws IOException {
        assertThat(raw(request)).doesNotContainIgnoringCase("tomcat", "exception", "<html", "internal-error");
        assertThat(asked(TALENT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\nabsurd\r\n",
                "Content-Type: */*\r\nContent-Length: 1\r\n\r\nx"
            })
    void aSignedCallersBrokenBodyIsNoFailureEither(String rest) throws IOException {
        var answer = raw("POST " + SERVED + " HTTP/1.1\r\nHost: g\r\nConnection: close\r\nAuthorization: Bearer "
                + ISSUER.token("p-1") + "\r\n" + rest);

        assertThat(answer).matches("(?s)HTTP/1\\.1 [24].*");
    }

    private static Arguments row(String name, String request) {
        return Arguments.of(name, request);
    }

    private static String get(String target) {
        return "GET " + target + " HTTP/1.1\r\nHost: g\r\n" + end();
    }

    private static String post(String headers, String body) {
        return "POST /api/talent/x HTTP/1.1\r\nHost: g\r\nAuthorization: Bearer " + ISSUER.token("p-1") + "\r\n"
                + headers + "\r\n" + end() + body;
    }

    private static String end() {
        return "Connection: close\r\n\r\n";
    }

    private String raw(String request) throws IOException {
        try (var caller = new RawCaller(port)) {
            return caller.send(request).rest();
        }
    }
}
