package io.consort.gateway.page;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.consort.gateway.RunningGateway;
import io.consort.gateway.route.ServiceClient;
import io.consort.gateway.route.Services;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StatusTest extends RunningGateway {

    @Autowired
    private Services services;

    @Autowired
    private ServiceClient client;

    @Test
    void tellsWhichServicesAreReady() {
        LEDGER.stubFor(get("/readyz").willReturn(okJson("{\"status\":\"UP\"}")));
        TALENT.stubFor(get("/readyz").willReturn(aResponse().withStatus(503)));

        assertThat(new StatusController(services, client).status().services())
                .extracting(StatusController.Health::name, StatusController.Health::status)
                .containsExactlyInAnyOrder(
                        tuple("ip-ledger", "up"),
                        tuple("talent", "down"),
                        tuple("finance", "down"),
                        tuple("consortium", "down"));
    }

    @Test
    void asksTheServicesOnceForManyWhoWantToKnow() {
        var status = new StatusController(services, client);

        status.status();
        status.status();

        TALENT.verify(1, anyRequestedFor(anyUrl()));
    }
}
