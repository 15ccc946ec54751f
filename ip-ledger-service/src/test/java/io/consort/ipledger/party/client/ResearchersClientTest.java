package io.consort.ipledger.party.client;

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
import io.consort.ipledger.party.Researchers;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.PersonId;
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

/** Which inventors are researchers, asked of consortium-service over real HTTP; and that nothing is assumed where it does not say it. */
class ResearchersClientTest {

    private static final ConsortiumId SEMATECH = new ConsortiumId("sematech");
    private static final String PATH = "/internal/consortia/sematech/unknown-researchers";
    private static final List<PersonId> TWO = List.of(new PersonId("R-1"), new PersonId("R-2"));

    private final WireMockServer consortium =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private Researchers researchers = (_, _) -> List.of();

    @BeforeEach
    void start() {
        consortium.start();
        consortium.stubFor(post("/realms/consort/protocol/openid-connect/token")
                .willReturn(okJson("{\"access_token\":\"t1\",\"expires_in\":300,\"token_type\":\"Bearer\"}")));
        researchers = asked(Clients.patient(consortium.baseUrl()));
    }

    @AfterEach
    void stop() {
        consortium.stop();
    }

    private void answers(ResponseDefinitionBuilder answer) {
        consortium.stubFor(get(urlPathEqualTo(PATH)).willReturn(answer));
    }

    private Researchers asked(ServiceClients clients) {
        return new PartyConfiguration().researchers(clients, URI.create(consortium.baseUrl()));
    }

    @Test
    void asksOfAllAtOnceAndReadsWhoIsNobody() {
        answers(okJson("{\"unknown\":[\"R-2\"]}"));
        assertThat(researchers.unknown(SEMATECH, TWO)).containsExactly(new PersonId("R-2"));
        consortium.verify(getRequestedFor(urlPathEqualTo(PATH))
                .withQueryParam("of", equalTo("R-1,R-2"))
                .withHeader("Authorization", equalTo("Bearer t1")));
    }

    @Test
    void allAreKnownWhereNobodyIsNamed() {
        answers(okJson("{\"unknown\":[]}"));
        assertThat(researchers.unknown(SEMATECH, TWO)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void nothingIsAssumedWhereThereIsNoAnswer(ResponseDefinitionBuilder fault) {
        answers(fault);
        assertUnknown();
    }

    @Test
    void doesNotWaitForAnAnswerThatIsLate() {
        answers(okJson("{\"unknown\":[]}").withFixedDelay(Clients.LATE));
        researchers = asked(Clients.impatient(consortium.baseUrl()));
        assertUnknown();
    }

    private void assertUnknown() {
        DomainException refusal = catchThrowableOfType(DomainException.class, () -> researchers.unknown(SEMATECH, TWO));
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(refusal.slug()).isEqualTo("researchers-unknown");
    }

    /** A service of before this could be asked answers 404. */
    static Stream<ResponseDefinitionBuilder> faults() {
        return Stream.of(
                aResponse().withStatus(404),
                aResponse().withStatus(403),
                aResponse().withStatus(500),
                aResponse().withStatus(503),
                okJson(""),
                okJson("{}"),
                okJson("{\"unknown\":[null]}"),
                okJson("{\"unknown\":[\"not a person\"]}"),
                okJson("<html>"));
    }
}
