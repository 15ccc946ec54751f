package io.consort.gateway.route;

import static io.consort.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.gateway.RawCaller;
import io.consort.gateway.RunningGateway;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** What callers who send much, or slowly, can take of the gateway and of the services behind it. */
@TestPropertySource(
        properties = {
            "consort.gateway.bodies.most=128KB",
            "consort.gateway.bodies.in-flight=1MB",
            "consort.gateway.bodies.patience=2m",
            "consort.gateway.bodies.rate=1KB",
            "server.tomcat.connection-timeout=2m"
        })
class BodyTest extends RunningGateway {

    private static final int KB = 1024;

    /** What of a body that is still coming may lie in the gateway and in the buffers of its sockets. */
    private static final int HELD_BACK = 56 * KB;

    private static final ListeningService SERVICE = new ListeningService("listening");

    private final List<RawCaller> callers = new ArrayList<>();
    private final int connectionsBefore = SERVICE.connections.get();

    @Autowired
    private MeterRegistry meters;

    @DynamicPropertySource
    static void listeningServices(DynamicPropertyRegistry properties) {
        properties.add("consort.gateway.services.listening", SERVICE::address);
        properties.add("consort.gateway.services.consortium", SERVICE::address);
    }

    @BeforeEach
    void nothingIsUnderWay() {
        eventually().untilAsserted(() -> assertThat(bytesUnderWay()).isZero());
    }

    @AfterEach
    void hangUp() throws IOException {
        for (var caller : callers) {
            caller.close();
        }
    }

    @Test
    void takesAFewKilobytesFromStrangersAndNoMore() {
        var ballots = "/api/consortium/consortia/sematech/ballots";

        assertThat(send(request(ballots).POST(text(8 * KB))).statusCode()).isEqualTo(200);
        assertProblem(send(request(ballots).POST(text(8 * KB + 1))), 413, "body-too-large");
        assertProblem(send(signed(ballots).POST(text(8 * KB + 1))), 413, "body-too-large");
        assertThat(SERVICE.connections.get() - connectionsBefore).isEqualTo(1);
    }

    @Test
    void countsABodyOfUnknownLengthAsItComes() throws IOException {
        var chunk = "1000\r\n" + "x".repeat(4 * KB) + "\r\n";

        assertThat(post("/api/consortium/consortia/sematech/ballots", "", "Transfer-Encoding: chunked")
                        .send(chunk.repeat(3))
                        .status())
                .contains("413");
        assertThat(SERVICE.connections.get() - connectionsBefore).isZero();
    }

    @Test
    void holdsNothingOfAServiceForABodyThatHasHardlyBegun() throws IOException {
        for (var i = 0; i < 50; i++) {
            post("/api/listening/x", ISSUER.token("p-" + i), "Content-Length: 100000")
                    .send("x".repeat(10 * KB));
        }

        eventually().untilAsserted(() -> assertThat(bytesUnderWay()).isGreaterThanOrEqualTo(50 * 10 * KB));
        assertThat(bytesUnderWay()).isLessThanOrEqualTo(50 * 16 * KB);
        assertThat(SERVICE.connections.get() - connectionsBefore).isZero();
    }

    @Test
    void passesALongBodyOnWhileItComes() throws IOException {
        var before = new AtomicLong();
        eventually().untilAsserted(() -> {
            if (callers.isEmpty()
                    || answered() > 0) { // a connection that the service had ended is told of, and no reason to wait
                hangUp();
                callers.clear();
                before.set(SERVICE.bytes.get());
                post("/api/listening/x", ISSUER.token("p-1"), "Content-Length: " + 120 * KB)
                        .send("x".repeat(80 * KB));
            }
            assertThat(SERVICE.bytes.get() - before.get()).isGreaterThanOrEqualTo(80 * KB - HELD_BACK);
            assertThat(bytesUnderWay()).isEqualTo(120 * KB);
        });
        assertThat(callers.getLast().send("x".repeat(40 * KB)).status()).contains("200");
        assertThat(SERVICE.bytes.get() - before.get()).isGreaterThanOrEqualTo(120 * KB);
        eventually().untilAsserted(() -> assertThat(bytesUnderWay()).isZero());
    }

    @Test
    void givesOneCallerAShareAndLeavesTheRestToOthers() throws IOException {
        for (var i = 0; i < 12; i++) {
            post("/api/listening/x", ISSUER.token("greedy"), "Content-Length: 16384")
                    .send("x".repeat(12 * KB));
        }

        eventually().untilAsserted(() -> assertThat(answered()).isEqualTo(4));
        assertThat(bytesUnderWay()).isEqualTo(8 * 16 * KB);
        assertThat(send(signed("/api/listening/x").POST(text(16 * KB))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesWhatIsBeyondAllThatMayBeUnderWay() throws IOException {
        for (var i = 0; i < 80; i++) {
            post("/api/listening/x", ISSUER.token("p-" + i), "Content-Length: 16384")
                    .send("x".repeat(12 * KB));
        }

        eventually().untilAsserted(() -> assertThat(answered()).isEqualTo(16));
        assertThat(bytesUnderWay()).isEqualTo(64 * 16 * KB);
        var refusal = send(signed("/api/listening/x").POST(text(16 * KB)));
        assertProblem(refusal, 503, "gateway-busy");
        assertThat(refusal.headers().firstValue("Retry-After")).isPresent();
        assertThat(send(signed("/api/listening/x")).statusCode())
                .as("questions go on")
                .isEqualTo(200);
    }

    @Test
    void goesOnWithACallerWhoseUnwantedBodyHasCome() throws IOException {
        var caller = post("/api/listening/x", "", "Content-Length: 5000").send("x".repeat(5000));
        assertThat(caller.status()).contains("401");

        caller.send("GET /login/nothing HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n\r\n");

        assertThat(caller.rest()).contains("HTTP/1.1 404");
    }

    @Test
    void toldOfABodyThatBreaksOffSendsNothing() throws IOException {
        var caller = post("/api/listening/x", ISSUER.token("p-1"), "Content-Length: 10000")
                .send("x".repeat(KB));
        caller.socket().shutdownOutput();

        assertThat(caller.rest()).contains("400", "malformed-request");
        assertThat(SERVICE.connections.get() - connectionsBefore).isZero();
    }

    private RawCaller post(String path, String token, String header) throws IOException {
        var caller = new RawCaller(port);
        callers.add(caller);
        var authorization = token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n";
        return caller.send("POST " + path + " HTTP/1.1\r\nHost: gateway\r\n" + authorization + header + "\r\n\r\n");
    }

    private long answered() throws IOException {
        var answered = 0L;
        for (var caller : callers) {
            answered += caller.socket().getInputStream().available() > 0 ? 1 : 0;
        }
        return answered;
    }

    private long bytesUnderWay() {
        return (long) meters.get("consort.gateway.bodies").gauge().value();
    }

    private static HttpRequest.BodyPublisher text(int length) {
        return HttpRequest.BodyPublishers.ofString("x".repeat(length));
    }
}
