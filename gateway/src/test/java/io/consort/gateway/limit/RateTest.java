package io.consort.gateway.limit;

import static io.consort.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.gateway.RunningGateway;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "consort.gateway.limits.partners.per-second=1",
            "consort.gateway.limits.partners.burst=5",
            "consort.gateway.limits.visitors.per-second=1",
            "consort.gateway.limits.visitors.burst=5"
        })
class RateTest extends RunningGateway {

    private static final int BURST = 5;

    @Test
    void slowsOneCallerDownAndNoOther() {
        for (var i = 0; i < BURST; i++) {
            assertThat(send(as("p-eager")).statusCode()).isEqualTo(200);
        }

        var refused = send(as("p-eager"));

        assertProblem(refused, 429, "too-many-requests");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isPositive();
        assertThat(send(as("p-calm")).statusCode()).isEqualTo(200);
    }

    @Test
    void countsThoseItCannotNameByTheirAddress() {
        for (var i = 0; i < BURST; i++) {
            send(request("/api/talent/x").header("Authorization", "Bearer nonsense"));
        }

        assertProblem(
                send(request("/api/talent/x").header("Authorization", "Bearer nonsense")), 429, "too-many-requests");
    }

    private HttpRequest.Builder as(String person) {
        return request("/api/talent/x").header("Authorization", "Bearer " + ISSUER.token(person));
    }
}
