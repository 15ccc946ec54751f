package io.consort.gateway.identity;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static io.consort.gateway.ProblemAssert.assertPassing;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import io.consort.gateway.RunningGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;

/** A gateway of its own, which has never seen the provider's keys. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class AwayTest extends RunningGateway {

    @BeforeEach
    void theProviderIsAway() {
        PROVIDER.stubFor(get(CERTS).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
    }

    @Test
    void startsWithoutTheProviderSaysSoAndRecovers() {
        assertPassing(send(signed("/api/talent/x")), "identity-unreachable");
        assertThat(send(request("/readyz")).statusCode()).isEqualTo(200);
        assertThat(send(request("/")).statusCode()).isEqualTo(200);

        PROVIDER.stubFor(get(CERTS)
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody(ISSUER.keys())));

        eventually()
                .untilAsserted(() ->
                        assertThat(send(signed("/api/talent/x")).statusCode()).isEqualTo(200));
    }
}
