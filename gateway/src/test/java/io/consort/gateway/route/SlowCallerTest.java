package io.consort.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.gateway.RawCaller;
import io.consort.gateway.RunningGateway;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The gateway gives up on callers who send, or take, slower than they must. */
@TestPropertySource(
        properties = {
            "consort.gateway.bodies.most=128KB",
            "consort.gateway.response-timeout=10s",
            "consort.gateway.bodies.patience=3s",
            "consort.gateway.bodies.rate=1MB",
            "server.tomcat.connection-timeout=6s"
        })
class SlowCallerTest extends RunningGateway {

    private static final int KB = 1024;
    private static final ListeningService SERVICE = new ListeningService("listening");

    private static final PouringService POURING = new PouringService();

    private final List<RawCaller> callers = new ArrayList<>();
    private final int connectionsBefore = SERVICE.connections.get();

    @Autowired
    private MeterRegistry meters;

    @DynamicPropertySource
    static void listeningServices(DynamicPropertyRegistry properties) {
        properties.add("consort.gateway.services.listening", SERVICE::address);
        properties.add("consort.gateway.services.consortium", SERVICE::address);
        properties.add("consort.gateway.services.pouring", POURING::address);
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
    void givesUpOnABodyThatTricklesIn() throws IOException {
        var caller = post("/api/listening/x", ISSUER.token("p-1"), "Content-Length: 10000");

        assertThat(trickle(caller)).contains("408", "body-too-slow", "application/problem+json");
        assertThat(SERVICE.connections.get() - connectionsBefore).isZero();
    }

    @Test
    void givesUpOnALongBodyThatTricklesInWhileItIsPassedOn() throws IOException {
        var caller = post("/api/listening/x", ISSUER.token("p-1"), "Content-Length: " + 100 * KB)
                .send("x".repeat(20 * KB));

        assertThat(trickle(caller)).contains("408", "body-too-slow");
        assertThat(bytesUnderWay()).isZero();
        assertThat(send(signed("/api/listening/x")).statusCode())
                .as("the service is not blamed")
                .isEqualTo(200);
    }

    @Test
    void givesUpOnABodyThatStops() throws IOException {
        var caller = post("/api/listening/x", ISSUER.token("p-1"), "Content-Length: 10000")
                .send("x");

        assertThat(caller.rest()).contains("408", "body-too-slow", "application/problem+json");
    }

    @Test
    void hangsUpOnABodyThatNobodyWantsAndThatTricklesIn() throws IOException {
        var caller = post("/api/listening/x", "", "Content-Length: 5000");

        assertThat(trickle(caller)).contains("401", "sign-in-required");
    }

    @Test
    void givesUpOnACallerWhoHardlyTakesTheAnswer() throws IOException {
        var caller = new RawCaller(port);
        callers.add(caller);
        caller.send("GET /api/pouring/x HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer " + ISSUER.token("p-1")
                + "\r\n\r\n");

        eventually().pollInterval(Duration.ofMillis(50)).until(() -> {
            caller.socket().getInputStream().readNBytes(KB);
            return POURING.gaveUp();
        });
    }

    private RawCaller post(String path, String token, String header) throws IOException {
        var caller = new RawCaller(port);
        callers.add(caller);
        var authorization = token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n";
        return caller.send("POST " + path + " HTTP/1.1\r\nHost: gateway\r\n" + authorization + header + "\r\n\r\n");
    }

    /** A byte every now and then, until the gateway answers. */
    private static String trickle(RawCaller caller) throws IOException {
        var answer = new CompletableFuture<String>();
        Thread.ofVirtual().start(() -> {
            try {
                answer.complete(caller.rest());
            } catch (IOException e) {
                answer.completeExceptionally(e);
            }
        });
        eventually().pollInterval(Duration.ofMillis(100)).until(() -> {
            if (!answer.isDone()) {
                caller.send("x");
            }
            return answer.isDone();
        });
        return answer.join();
    }

    private long bytesUnderWay() {
        return (long) meters.get("consort.gateway.bodies").gauge().value();
    }
}
