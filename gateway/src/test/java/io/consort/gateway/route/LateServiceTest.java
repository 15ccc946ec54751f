package io.consort.gateway.route;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static io.consort.gateway.ProblemAssert.assertPassing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import io.consort.gateway.RunningGateway;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** What becomes of a caller whose service takes longer than the gateway waits, or than its breaker is open. */
@TestPropertySource(properties = {"consort.gateway.response-timeout=2s", "consort.gateway.breaker-pause=1s"})
class LateServiceTest extends RunningGateway {

    private static final int CALLS_THAT_OPEN = 4;

    @DynamicPropertySource
    static void haltingServices(DynamicPropertyRegistry properties) {
        properties.add("consort.gateway.services.halting-late", () -> HaltingService.start(64 * 1024));
        properties.add("consort.gateway.services.halting-soon", () -> HaltingService.start(1024));
    }

    @Test
    void givesUpOnASilentService() {
        TALENT.stubFor(any(anyUrl()).willReturn(aResponse().withFixedDelay(60_000)));

        var answer = send(signed("/api/talent/x"));

        assertPassing(answer, "service-timeout");
        assertThat(asked(TALENT)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void breaksOffWhenAnAnswerThatHasBegunBreaksOff() {
        assertThatThrownBy(() -> send(signed("/api/halting-late/x"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void makesAProblemOfAnAnswerThatBreaksOffBeforeAnyOfItWasSentOn() {
        var answer = send(signed("/api/halting-soon/x"));

        assertPassing(answer, "service-timeout");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void comesBackToAServiceThatFailed() {
        TALENT.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        for (var i = 0; i < CALLS_THAT_OPEN; i++) {
            send(signed("/api/talent/x").POST(HttpRequest.BodyPublishers.noBody()));
        }
        TALENT.resetAll();
        TALENT.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200)));

        eventually()
                .untilAsserted(() ->
                        assertThat(send(signed("/api/talent/x")).statusCode()).isEqualTo(200));
    }
}
