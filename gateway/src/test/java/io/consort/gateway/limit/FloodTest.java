package io.consort.gateway.limit;

import static io.consort.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.gateway.RunningGateway;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Behind a proxy that is trusted, and behind one that is not: whom a flood takes the budget from. */
@TestPropertySource(
        properties = {
            "consort.gateway.limits.trusted-proxies=127.0.0.1",
            "consort.gateway.limits.visitors.per-second=1",
            "consort.gateway.limits.visitors.burst=10",
            "consort.gateway.limits.sign-ins.per-second=1",
            "consort.gateway.limits.sign-ins.burst=10",
            "consort.gateway.limits.ballots.per-second=1",
            "consort.gateway.limits.ballots.burst=10"
        })
class FloodTest extends RunningGateway {

    private static final int FLOOD = 60;
    private static final String BALLOTS = "/api/consortium/consortia/c-1/ballots";

    @Test
    void aFloodOfReadsLeavesSignInAndBallotsAlone() {
        assertThat(refused(() -> read("192.0.2.11"))).isGreaterThan(FLOOD / 2);
        assertThat(signIn("192.0.2.11").statusCode()).isEqualTo(302);
        assertThat(vote("192.0.2.11").statusCode()).isNotEqualTo(429);
    }

    @Test
    void aFloodOfSignInsLeavesReadsAndBallotsAlone() {
        assertThat(refused(() -> signIn("192.0.2.21"))).isGreaterThan(FLOOD / 2);
        assertThat(read("192.0.2.21").statusCode()).isEqualTo(200);
        assertThat(vote("192.0.2.21").statusCode()).isNotEqualTo(429);
    }

    @Test
    void aFloodFromOneAddressBehindTheProxyLeavesTheOthersAlone() {
        assertThat(refused(() -> read("192.0.2.31"))).isGreaterThan(FLOOD / 2);
        assertThat(refused(() -> signIn("192.0.2.31"))).isGreaterThan(FLOOD / 2);
        assertThat(refused(() -> vote("192.0.2.31"))).isGreaterThan(FLOOD / 2);
        assertThat(read("192.0.2.32").statusCode()).isEqualTo(200);
        assertThat(signIn("192.0.2.32").statusCode()).isEqualTo(302);
        assertThat(vote("192.0.2.32").statusCode()).isNotEqualTo(429);
    }

    @Test
    void aFloodUnderInventedAddressesIsCountedWhereTheProxySawIt() {
        var invented = new AtomicInteger();

        assertThat(refused(() -> read("203.0.113." + invented.incrementAndGet() + ", 192.0.2.41")))
                .isGreaterThan(FLOOD / 2);
    }

    /** How many of a flood were refused: all but the burst and what comes back while it lasts. */
    private static int refused(Supplier<HttpResponse<String>> request) {
        var refused = 0;
        for (var i = 0; i < FLOOD; i++) {
            var answer = request.get();
            if (answer.statusCode() == 429) {
                assertProblem(answer, 429, "too-many-requests");
                refused++;
            }
        }
        return refused;
    }

    private HttpResponse<String> read(String address) {
        return send(request("/status").header("X-Forwarded-For", address));
    }

    private HttpResponse<String> signIn(String address) {
        return send(request("/login").header("X-Forwarded-For", address));
    }

    private HttpResponse<String> vote(String address) {
        return send(request(BALLOTS)
                .header("X-Forwarded-For", address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
    }
}
