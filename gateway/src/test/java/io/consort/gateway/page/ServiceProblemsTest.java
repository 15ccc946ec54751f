package io.consort.gateway.page;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.edge.problem.ProblemCatalogue;
import io.consort.edge.problem.Refusal;
import io.consort.gateway.RunningGateway;
import io.consort.gateway.route.ServiceClient;
import io.consort.gateway.route.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

class ServiceProblemsTest extends RunningGateway {

    private static final String PLEDGED =
            "{\"slug\":\"share-pledged\",\"title\":\"Share pledged\",\"description\":\"The share is pledged.\"}";

    @Autowired
    private Services services;

    @Autowired
    private ServiceClient client;

    private ProblemController pages;

    @DynamicPropertySource
    static void twoOtherServices(DynamicPropertyRegistry properties) {
        properties.add("consort.gateway.services.finance", TALENT::baseUrl);
        properties.add("consort.gateway.services.consortium", TALENT::baseUrl);
    }

    @BeforeEach
    void nothingKept() {
        var own = ProblemCatalogue.load();
        pages = new ProblemController(own, new ServiceProblems(own, services, client, new JsonMapper()));
        LEDGER.stubFor(get("/api/ip-ledger/problems").willReturn(okJson("{\"items\":[" + PLEDGED + "]}")));
        for (var name : new String[] {"talent", "finance", "consortium"}) {
            TALENT.stubFor(get("/api/" + name + "/problems").willReturn(okJson("{\"items\":[]}")));
        }
    }

    @Test
    void explainsAProblemThatAServicePublishes() {
        assertThat(pages.one("share-pledged").title()).isEqualTo("Share pledged");
    }

    @Test
    void asksTheServicesOnceAMinute() {
        pages.one("share-pledged");
        pages.one("share-pledged");

        LEDGER.verify(1, getRequestedFor(urlEqualTo("/api/ip-ledger/problems")));
    }

    @Test
    void keepsItsOwnWordsWhateverAServicePublishes() {
        LEDGER.stubFor(get("/api/ip-ledger/problems")
                .willReturn(okJson("{\"items\":[{\"slug\":\"not-found\",\"title\":\"Gone\",\"description\":\"x\"}]}")));

        assertThat(pages.all().items())
                .filteredOn(problem -> problem.slug().equals("not-found"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.title()).isEqualTo("Not found"));
    }

    @Test
    void doesNotKnowWhatNobodyPublishes() {
        assertThatThrownBy(() -> pages.one("made-up"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(404));
    }

    @Test
    void namesTheServiceItCouldNotAsk() {
        TALENT.stubFor(get("/api/finance/problems").willReturn(aResponse().withStatus(500)));
        LEDGER.stubFor(get("/api/ip-ledger/problems").willReturn(aResponse().withBody("no JSON")));

        assertThatThrownBy(() -> pages.one("made-up")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(503);
            assertThat(refusal.detail()).contains("ip-ledger", "finance").doesNotContain("talent");
        });
    }
}
