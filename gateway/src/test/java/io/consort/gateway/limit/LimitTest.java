package io.consort.gateway.limit;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.consort.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.gateway.RunningGateway;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LimitTest extends RunningGateway {

    private static final int MOST = 1024 * 1024;

    @Test
    void takesABodyOfExactlyTheLimit() {
        var body = "x".repeat(MOST);

        assertThat(send(signed("/api/talent/x").POST(HttpRequest.BodyPublishers.ofString(body)))
                        .statusCode())
                .isEqualTo(200);

        TALENT.verify(postRequestedFor(urlEqualTo("/api/talent/x")).withRequestBody(equalTo(body)));
    }

    @Test
    void refusesALongerBodyThatSaysSo() {
        var body = HttpRequest.BodyPublishers.ofByteArray(new byte[MOST + 1]);

        assertProblem(send(signed("/api/talent/x").POST(body)), 413, "body-too-large");
        assertThat(asked(TALENT)).isEmpty();
    }

    @Test
    void refusesALongerBodyThatComesInChunks() {
        var body = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[MOST + 1]));

        assertProblem(send(signed("/api/talent/x").POST(body)), 413, "body-too-large");
        assertThat(asked(TALENT)).isEmpty();
    }

    @Test
    void takesAShortBodyThatComesInChunks() {
        var bytes = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        var body = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));

        assertThat(send(signed("/api/talent/x").POST(body)).statusCode()).isEqualTo(200);

        TALENT.verify(postRequestedFor(urlEqualTo("/api/talent/x"))
                .withRequestBody(equalTo("{\"a\":1}"))
                .withHeader("Content-Length", equalTo("7"))
                .withoutHeader("Transfer-Encoding"));
    }

    @Test
    void refusesHeadersBeyondTheLimit() {
        var answer = send(signed("/api/talent/x").header("X-Long", "x".repeat(40_000)));

        assertThat(answer.statusCode()).isIn(400, 431);
        assertThat(answer.body()).doesNotContainIgnoringCase("tomcat", "exception");
        assertThat(asked(TALENT)).isEmpty();
    }
}
