package io.consort.consortium.closing.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.lessThanOrExactly;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static io.consort.consortium.Histories.SEMATECH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.consort.consortium.closing.InMemoryServiceLedger;
import io.consort.consortium.closing.OpenMattersContract;
import io.consort.consortium.closing.ServiceLedger;
import io.consort.consortium.closing.Tiding;
import io.consort.consortium.life.OtherService;
import io.consort.consortium.life.Told;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.kernel.sentence.Sentence;
import io.consort.starter.test.Clients;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeignServiceLedgerTest extends OpenMattersContract {

    private static final String PATH = "/internal/consortia/sematech/closure";

    private final LedgersOverHttp http = new LedgersOverHttp(new InMemoryServiceLedger(OtherService.TALENT));

    @AfterEach
    void stop() {
        http.close();
    }

    @Override
    protected ServiceLedger ledger(InMemoryServiceLedger behind) {
        http.answersFor(behind);
        return talent();
    }

    private ServiceLedger talent() {
        return FeignServiceLedger.talent(http.clients(), http.uri());
    }

    private void answers(ResponseDefinitionBuilder answer) {
        http.server().stubFor(any(urlMatching("/internal/.*")).willReturn(answer));
    }

    @Test
    void tellsUnderAKeyOfTheTurn() {
        talent().tell(SEMATECH, CLOSED);
        talent().tell(SEMATECH, new Tiding(4, Told.OPEN, "Refused", null));
        http.server()
                .verify(putRequestedFor(urlEqualTo(PATH))
                        .withHeader("Authorization", equalTo("Bearer t1"))
                        .withHeader("Idempotency-Key", equalTo("closure-sematech-3"))
                        .withHeader("Content-Type", equalTo("application/json"))
                        .withRequestBody(equalToJson(
                                "{\"turn\":3,\"state\":\"closed\",\"reason\":\"Dissolved\",\"resolution\":\"R-7\"}")));
        http.server()
                .verify(putRequestedFor(urlEqualTo(PATH))
                        .withHeader("Idempotency-Key", equalTo("closure-sematech-4"))
                        .withRequestBody(equalToJson("{\"turn\":4,\"state\":\"open\",\"reason\":\"Refused\"}")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void nothingIsMadeUpWhereThereIsNoAnswer(ResponseDefinitionBuilder fault) {
        answers(fault);
        assertUnavailable(() -> talent().tell(SEMATECH, CLOSED));
        http.server().verify(1, putRequestedFor(urlEqualTo(PATH)));
        assertUnavailable(() -> talent().openMatters(SEMATECH));
    }

    /** While the services are upgraded one after another, some still say why as a text. */
    @Test
    void readsWhatAnOlderServiceHasOpen() {
        answers(okJson("""
                [{"subject":"fellows/f-1","rule":"fellow-seconded","reason":"It's {0}.","actor":"secretariat"}]"""));
        assertThat(talent().openMatters(SEMATECH))
                .containsExactly(new OpenMatter(
                        "fellows/f-1", "fellow-seconded", Sentence.asRecorded("It's {0}."), "secretariat"));
    }

    @Test
    void anAnswerAboutSomethingElseIsNone() {
        answers(okJson("{\"turn\":2,\"state\":\"closed\",\"ledger\":{\"size\":4,\"root\":\"r\"}}"));
        assertUnavailable(() -> talent().tell(SEMATECH, CLOSED));
        answers(okJson("{\"turn\":3,\"state\":\"open\",\"ledger\":{\"size\":4,\"root\":\"r\"}}"));
        assertUnavailable(() -> talent().tell(SEMATECH, CLOSED));
        answers(okJson("{\"turn\":3,\"state\":\"closed\"}"));
        assertUnavailable(() -> talent().tell(SEMATECH, CLOSED));
    }

    @Test
    void doesNotWaitForAnAnswerThatIsLate() {
        answers(aResponse().withStatus(200).withTransformers("ledgers").withFixedDelay(Clients.LATE));
        ServiceLedger impatient =
                FeignServiceLedger.talent(Clients.impatient(http.uri().toString()), http.uri());
        assertUnavailable(() -> impatient.tell(SEMATECH, CLOSED));
        http.server().verify(lessThanOrExactly(1), putRequestedFor(urlEqualTo(PATH)));
        assertUnavailable(() -> impatient.openMatters(SEMATECH));
    }

    private static void assertUnavailable(Runnable call) {
        DomainException failure = catchThrowableOfType(DomainException.class, call::run);
        assertThat(failure).isNotNull();
        assertThat(failure.kind()).isEqualTo(Kind.UNAVAILABLE);
    }

    static Stream<ResponseDefinitionBuilder> faults() {
        return Stream.of(
                aResponse().withStatus(503),
                aResponse().withStatus(403),
                aResponse().withStatus(409).withBody("<html>"),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }
}
