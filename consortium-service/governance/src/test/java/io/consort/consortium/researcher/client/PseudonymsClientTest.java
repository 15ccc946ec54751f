package io.consort.consortium.researcher.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.consort.consortium.researcher.Pseudonyms;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.client.ServiceClients;
import io.consort.starter.test.Clients;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What talent-service says of pseudonyms, asked over real HTTP; and that nothing is made up when it does not say it. */
class PseudonymsClientTest {

    private static final ConsortiumId SEMATECH = new ConsortiumId("sematech");
    private static final String PATH = "/internal/consortia/sematech/unknown-researchers";

    private final WireMockServer talent =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private Pseudonyms pseudonyms = (_, _) -> List.of();

    @BeforeEach
    void start() {
        talent.start();
        talent.stubFor(post("/realms/consort/protocol/openid-connect/token")
                .willReturn(okJson("{\"access_token\":\"t1\",\"expires_in\":300,\"token_type\":\"Bearer\"}")));
        pseudonyms = asked(Clients.patient(talent.baseUrl()));
    }

    @AfterEach
    void stop() {
        talent.stop();
    }

    private void answers(ResponseDefinitionBuilder answer) {
        talent.stubFor(get(urlPathEqualTo(PATH)).willReturn(answer));
    }

    @Test
    void asksOfAllAtOnceAndReadsWhoIsNobody() {
        answers(okJson("{\"unknown\":[\"R-2\"]}"));
        assertThat(pseudonyms.unknown(SEMATECH, List.of("R-1", "R-2"))).containsExactly("R-2");
        talent.verify(getRequestedFor(urlPathEqualTo(PATH))
                .withQueryParam("of", equalTo("R-1,R-2"))
                .withHeader("Authorization", equalTo("Bearer t1")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void nothingIsMadeUpWhereThereIsNoAnswer(ResponseDefinitionBuilder fault) {
        answers(fault);
        assertUnknown();
    }

    @Test
    void doesNotWaitForAnAnswerThatIsLate() {
        answers(okJson("{\"unknown\":[]}").withFixedDelay(Clients.LATE));
        pseudonyms = asked(Clients.impatient(talent.baseUrl()));
        assertUnknown();
    }

    private Pseudonyms asked(ServiceClients clients) {
        return new PseudonymsConfiguration().pseudonyms(clients, URI.create(talent.baseUrl()));
    }

    private void assertUnknown() {
        DomainException refusal =
                catchThrowableOfType(DomainException.class, () -> pseudonyms.unknown(SEMATECH, List.of("R-1")));
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Kind.UNAVAILABLE);
    }

    static Stream<ResponseDefinitionBuilder> faults() {
        return Stream.of(
                aResponse().withStatus(500), aResponse().withStatus(503), okJson(""), okJson("{}"), okJson("<html>"));
    }
}
