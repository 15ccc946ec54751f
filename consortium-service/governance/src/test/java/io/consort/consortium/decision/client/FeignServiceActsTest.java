package io.consort.consortium.decision.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.lessThanOrExactly;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import io.consort.consortium.decision.ResolvedAct;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.json.Terms;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.client.ServiceClients;
import io.consort.starter.test.Clients;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeignServiceActsTest {

    private static final String TOKEN = "/realms/consort/protocol/openid-connect/token";
    private static final String ENACTMENTS = "/internal/consortia/sematech/acts/enact-scheme";
    private static final ProvenEntry PROOF =
            new ProvenEntry(7, "{\"id\":\"7\"}", 9, List.of("AAAA"), "origin\n9\nroot\n\n- key");
    private static final ResolvedAct SCHEME = new ResolvedAct(
            new ResolutionId("R-7"),
            "ip-ledger/enact-scheme",
            Terms.parse("{\"schemeId\":\"standard\",\"version\":\"2\"}"));

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private FeignServiceActs ledger;

    @BeforeEach
    void start() {
        server.start();
        ledger = ledger(Clients.patient(server.baseUrl()));
        server.stubFor(post(TOKEN)
                .willReturn(okJson("{\"access_token\":\"t1\",\"expires_in\":300,\"token_type\":\"Bearer\"}")));
    }

    private FeignServiceActs ledger(ServiceClients clients) {
        return new FeignServiceActs(clients, Map.of("ip-ledger", URI.create(server.baseUrl())));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void namesTheResolutionInTheKeySoThatItIsCarriedOutOnce() {
        answer(status(201)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"id\":\"standard\",\"version\":2,\"resolution\":\"R-7\"}"));
        enact();
        enact();
        server.verify(
                2,
                postRequestedFor(urlPathEqualTo(ENACTMENTS))
                        .withHeader("Authorization", equalTo("Bearer t1"))
                        .withHeader("Idempotency-Key", equalTo("resolution-sematech-R-7"))
                        .withRequestBody(equalToJson("""
                                        {"seq":7,"entry":"{\\"id\\":\\"7\\"}","treeSize":9,"hashes":["AAAA"],
                                        "checkpoint":"origin\\n9\\nroot\\n\\n- key"}""")));
    }

    @Test
    void takesAnActThatRestsOnNoResolutionUnderItsOwnKey() {
        String succession = "/internal/consortia/sematech/acts/succeed-organisation";
        server.stubFor(post(succession).willReturn(status(201)));
        ledger.carryOut(
                new ConsortiumId("sematech"), "ip-ledger/succeed-organisation", "succession-sematech-ti", PROOF);
        server.verify(
                1,
                postRequestedFor(urlPathEqualTo(succession))
                        .withHeader("Idempotency-Key", equalTo("succession-sematech-ti"))
                        .withRequestBody(equalToJson("""
                                        {"seq":7,"entry":"{\\"id\\":\\"7\\"}","treeSize":9,"hashes":["AAAA"],
                                        "checkpoint":"origin\\n9\\nroot\\n\\n- key"}""")));
    }

    @Test
    void passesOnWhatARuleOverThereRefuses() {
        answer(status(422)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("{\"type\":\"/problems/scheme-unknown\",\"detail\":\"There is no version 2.\"}"));
        DomainException refusal = catchThrowableOfType(DomainException.class, this::enact);
        assertThat(refusal.slug()).isEqualTo("scheme-unknown");
        assertThat(refusal.kind()).isEqualTo(Kind.REFUSED);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void doesNotKnowWhetherItIsDoneWhereThereIsNoAnswer(ResponseDefinitionBuilder failure) {
        answer(failure);
        assertThat(catchThrowableOfType(DomainException.class, this::enact).kind())
                .isEqualTo(Kind.UNAVAILABLE);
        server.verify(1, postRequestedFor(urlPathEqualTo(ENACTMENTS)));
    }

    @Test
    void doesNotKnowWhetherItIsDoneWhereTheAnswerIsLate() {
        answer(status(201).withFixedDelay(Clients.LATE));
        ledger = ledger(Clients.impatient(server.baseUrl()));
        assertThat(catchThrowableOfType(DomainException.class, this::enact).kind())
                .isEqualTo(Kind.UNAVAILABLE);
        server.verify(lessThanOrExactly(1), postRequestedFor(urlPathEqualTo(ENACTMENTS)));
    }

    static Stream<ResponseDefinitionBuilder> failures() {
        return Stream.of(
                status(500),
                status(503),
                status(422).withBody("<html>"),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));
    }

    private void answer(ResponseDefinitionBuilder answer) {
        server.stubFor(post(ENACTMENTS).willReturn(answer));
    }

    private void enact() {
        ledger.carryOut(new ConsortiumId("sematech"), SCHEME, PROOF);
    }
}
