package io.consort.gateway.limit;

import static io.consort.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.gateway.RunningGateway;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Supplier;
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

        var refused = refusedAtLast(() -> as("p-eager"));

        assertProblem(refused, 429, "too-many-requests");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isPositive();
        assertThat(send(as("p-calm")).statusCode()).isEqualTo(200);
    }

    @Test
    void countsThoseItCannotNameByTheirAddress() {
        assertProblem(
                refusedAtLast(() -> request("/api/talent/x").header("Authorization", "Bearer nonsense")),
                429,
                "too-many-requests");
    }

    /** The first answer that is a refusal for asking too much; the last one where there is none. */
    private static HttpResponse<String> refusedAtLast(Supplier<HttpRequest.Builder> request) {
        var answer = send(request.get());
        for (var i = 0; i < 20 * BURST && answer.statusCode() != 429; i++) {
            answer = send(request.get());
        }
        return answer;
    }

    private HttpRequest.Builder as(String person) {
        return request("/api/talent/x").header("Authorization", "Bearer " + ISSUER.token(person));
    }
}
