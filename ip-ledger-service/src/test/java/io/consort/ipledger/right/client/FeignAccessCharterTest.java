package io.consort.ipledger.right.client;

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
import io.consort.ipledger.charter.Results;
import io.consort.ipledger.right.AccessCharter;
import io.consort.ipledger.right.AccessPrice;
import io.consort.ipledger.right.AccessRule;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.client.ServiceClients;
import io.consort.starter.test.Clients;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the charter says of access, asked of consortium-service over real HTTP; and that nothing is made up when it does not say it. */
class FeignAccessCharterTest {

    private static final ConsortiumId SEMATECH = new ConsortiumId("sematech");
    private static final String PATH = "/internal/consortia/sematech/access-terms";
    private static final String SAID =
            "{\"charter\":2,\"toCarryOut\":\"royalty-free\",\"toExploit\":\"fair-and-reasonable\",\"requestMonths\":12";
    private static final AccessRule RULE =
            new AccessRule(AccessPrice.ROYALTY_FREE, AccessPrice.FAIR_AND_REASONABLE, 12, OrderedMap.empty(), null, 2);

    private final WireMockServer consortium =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private AccessCharter charter = (_, _) -> Optional.empty();

    @BeforeEach
    void start() {
        consortium.start();
        consortium.stubFor(post("/realms/consort/protocol/openid-connect/token")
                .willReturn(okJson("{\"access_token\":\"t1\",\"expires_in\":300,\"token_type\":\"Bearer\"}")));
        charter = asked(Clients.patient(consortium.baseUrl()));
    }

    @AfterEach
    void stop() {
        consortium.stop();
    }

    private void answers(ResponseDefinitionBuilder answer) {
        consortium.stubFor(get(urlPathEqualTo(PATH)).willReturn(answer));
    }

    private AccessCharter asked(ServiceClients clients) {
        return new AccessConfiguration().accessCharter(clients, URI.create(consortium.baseUrl()));
    }

    @Test
    void readsWhatTheCharterSays() {
        answers(okJson(SAID + "}"));
        assertThat(charter.of(SEMATECH, null)).contains(new AccessCharter.Answer(RULE, null));
        consortium.verify(getRequestedFor(urlPathEqualTo(PATH))
                .withoutQueryParam("project")
                .withHeader("Authorization", equalTo("Bearer t1")));
    }

    @Test
    void readsWhatItSaysOfNoticesAndTermsSinceItTells() {
        answers(okJson(
                SAID + ",\"coOwnerNoticeDays\":60,\"coOwnerNoticeRequired\":true,\"commercialTermsOpen\":false}"));
        assertThat(charter.of(SEMATECH, null))
                .contains(new AccessCharter.Answer(RULE, null, new Results(2, 60, true, false)));
    }

    @Test
    void asksOfAProjectWhenItEnded() {
        answers(okJson(SAID + ",\"projectEnded\":\"1993-06-30\"}"));
        assertThat(charter.of(SEMATECH, "P-1")).contains(new AccessCharter.Answer(RULE, LocalDate.parse("1993-06-30")));
        consortium.verify(getRequestedFor(urlPathEqualTo(PATH)).withQueryParam("project", equalTo("P-1")));
    }

    @Test
    void aServiceOfBeforeThisCouldBeAskedSaysNothing() {
        answers(
                aResponse()
                        .withStatus(404)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody(
                                "{\"type\":\"/problems/not-found\",\"title\":\"Not found\",\"status\":404,\"detail\":\"There is no such path.\"}"));
        assertThat(charter.of(SEMATECH, null)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void nothingIsMadeUpWhereThereIsNoAnswer(ResponseDefinitionBuilder fault) {
        answers(fault);
        assertUnknown();
    }

    @Test
    void doesNotWaitForAnAnswerThatIsLate() {
        answers(okJson(SAID + "}").withFixedDelay(Clients.LATE));
        charter = asked(Clients.impatient(consortium.baseUrl()));
        assertUnknown();
    }

    private void assertUnknown() {
        DomainException refusal = catchThrowableOfType(DomainException.class, () -> charter.of(SEMATECH, null));
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Kind.UNAVAILABLE);
    }

    static Stream<ResponseDefinitionBuilder> faults() {
        return Stream.of(
                aResponse().withStatus(404), // of something before the service, which says nothing of charters
                aResponse().withStatus(500),
                aResponse().withStatus(503),
                okJson(""),
                okJson("{}"),
                okJson(SAID.replace("royalty-free", "for-a-song") + "}"),
                okJson(SAID.replace("12", "9999") + "}"),
                okJson(SAID + ",\"coOwnerNoticeDays\":0,\"coOwnerNoticeRequired\":true,\"commercialTermsOpen\":false}"),
                okJson("<html>"));
    }
}
