package io.consort.gateway.route;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static io.consort.gateway.ProblemAssert.assertPassing;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.consort.gateway.RunningGateway;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest extends RunningGateway {

    private static final int CALLS_THAT_OPEN = 4;

    @Test
    void namesAServiceThatDoesNotListen() {
        var answer = send(signed("/api/finance/x"));

        assertPassing(answer, "service-unreachable");
        assertThat(json(answer).path("detail").asString()).contains("finance");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void answersABrokenConnectionHonestly(Fault fault) {
        TALENT.stubFor(any(anyUrl()).willReturn(aResponse().withFault(fault)));

        assertPassing(send(signed("/api/talent/x")), "service-interrupted");
    }

    @Test
    void repeatsASafeMethodOnce() {
        failFirst(TALENT);

        assertThat(send(signed("/api/talent/x")).statusCode()).isEqualTo(200);

        assertThat(asked(TALENT)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void neverRepeatsAChange(String method) {
        failFirst(TALENT);

        var answer = send(signed("/api/talent/x").method(method, HttpRequest.BodyPublishers.noBody()));

        assertPassing(answer, "service-interrupted");
        assertThat(json(answer).path("detail").asString()).contains("whether a change was made is not known");
        assertThat(asked(TALENT)).hasSize(1);
    }

    @Test
    void doesNotRepeatMoreThanOnce() {
        TALENT.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        send(signed("/api/talent/x"));

        assertThat(asked(TALENT)).hasSize(2);
    }

    @Test
    void sparesAFailingService() {
        TALENT.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        for (var i = 0; i < CALLS_THAT_OPEN; i++) {
            send(signed("/api/talent/x").POST(HttpRequest.BodyPublishers.noBody()));
        }
        TALENT.resetAll();
        TALENT.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200)));

        assertPassing(send(signed("/api/talent/x")), "service-unreachable");
        assertThat(asked(TALENT)).isEmpty();
        assertThat(send(signed("/api/ip-ledger/x")).statusCode()).isEqualTo(200);
    }

    @Test
    void countsAnAnsweredErrorAsAnAnswer() {
        TALENT.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503).withBody("mine")));

        for (var i = 0; i < 2 * CALLS_THAT_OPEN; i++) {
            assertThat(send(signed("/api/talent/x")).body()).isEqualTo("mine");
        }
    }

    private static void failFirst(WireMockServer server) {
        server.stubFor(any(anyUrl())
                .inScenario("once")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))
                .willSetStateTo("well"));
        server.stubFor(any(anyUrl())
                .inScenario("once")
                .whenScenarioStateIs("well")
                .willReturn(aResponse().withStatus(200)));
    }
}
