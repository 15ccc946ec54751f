package io.consort.consortium.exit.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.lessThanOrExactly;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static io.consort.consortium.Histories.SEMATECH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import io.consort.consortium.charter.ExitRule;
import io.consort.consortium.charter.ExitTerms;
import io.consort.consortium.charter.Refund;
import io.consort.consortium.charter.RightFate;
import io.consort.consortium.charter.TitleRule;
import io.consort.consortium.exit.ExitAccountContract;
import io.consort.consortium.exit.ExitDesk;
import io.consort.consortium.exit.ExitGround;
import io.consort.consortium.exit.ExitPart;
import io.consort.consortium.exit.InMemoryExitDesk;
import io.consort.consortium.exit.Leaving;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.client.ServiceClients;
import io.consort.starter.test.Clients;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeignExitDeskTest extends ExitAccountContract {

    private static final String LEDGER = "/api/ip-ledger/consortia/sematech";
    private static final String DIGEST = "0".repeat(64);

    private final DeskOverHttp http = new DeskOverHttp(LEAVING);
    private final WireMockServer server = new WireMockServer(WireMockConfiguration.options()
            .dynamicPort()
            .bindAddress("127.0.0.1")
            .extensions(http));
    private ServiceClients clients;

    @BeforeEach
    void start() {
        server.start();
        clients = Clients.patient(server.baseUrl());
        server.stubFor(post("/realms/consort/protocol/openid-connect/token")
                .willReturn(okJson("{\"access_token\":\"t1\",\"expires_in\":300,\"token_type\":\"Bearer\"}")));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Override
    protected ExitDesk desk(InMemoryExitDesk behind) {
        http.answersFor(behind);
        server.stubFor(post(urlMatching("/api/.*"))
                .willReturn(aResponse().withStatus(200).withTransformers("desk")));
        return ledger();
    }

    @Override
    protected ExitPart part() {
        return ExitPart.IP_LEDGER;
    }

    private ExitDesk ledger() {
        return ledger(clients);
    }

    private ExitDesk ledger(ServiceClients asking) {
        return FeignExitDesk.ipLedger(asking, URI.create(server.baseUrl()));
    }

    private void answers(ResponseDefinitionBuilder answer) {
        server.stubFor(post(urlMatching("/api/.*")).willReturn(answer));
    }

    @Test
    void tellsTheIpLedgerTheCharterTermsInItsOwnWords() {
        answers(aResponse().withStatus(201).withBody("{}"));
        ledger().settle(SEMATECH, ONE, LEAVING, DIGEST);
        server.verify(postRequestedFor(urlEqualTo(LEDGER + "/exits"))
                .withHeader("Authorization", equalTo("Bearer t1"))
                .withHeader("Idempotency-Key", equalTo(ONE + "-settle"))
                .withHeader("Content-Type", equalTo("application/json"))
                .withRequestBody(equalToJson("""
                        {"id":"X-1.1.0123456789ab","member":"harris","ground":"withdrawal","effective":"1993-01-01",
                         "terms":{"title":{"kind":"keeps","licenceBack":[]},"access":{"kind":"survives","days":365},
                          "licences":{"kind":"lasts"},"debtsFirst":false},"digest":"%s"}""".formatted(DIGEST))));
    }

    private static ExitRule byGround(TitleRule title) {
        return new ExitRule(
                12,
                true,
                90,
                new ExitTerms(
                        new RightFate.Lasts(),
                        new RightFate.Survives(6),
                        title,
                        true,
                        true,
                        Refund.BY_DAYS,
                        Refund.NONE),
                null,
                null);
    }

    @Test
    void tellsTheTermsThatTheCharterHasForTheGround() {
        answers(aResponse().withStatus(201).withBody("{}"));
        Leaving licensed = new Leaving(
                LEAVING.member(),
                ExitGround.WITHDRAWAL,
                LEAVING.from(),
                LEAVING.effective(),
                byGround(TitleRule.KEPT_AND_LICENSED),
                1,
                List.of(new OrganisationId("ibm"), new OrganisationId("ti")));
        ledger().settle(SEMATECH, ONE, licensed, DIGEST);
        server.verify(
                postRequestedFor(urlEqualTo(LEDGER + "/exits")).withRequestBody(equalToJson("""
                {"id":"X-1.1.0123456789ab","member":"harris","ground":"withdrawal","effective":"1993-01-01",
                 "terms":{"title":{"kind":"keeps","licenceBack":["ibm","ti"]},"access":{"kind":"lasts"},
                  "licences":{"kind":"survives","days":181},"debtsFirst":true},"digest":"%s"}""".formatted(DIGEST))));

        server.resetRequests();
        ledger().settle(SEMATECH, ONE, leaving(ExitGround.LAPSE, byGround(TitleRule.PASSED_ON)), DIGEST);
        server.verify(
                postRequestedFor(urlEqualTo(LEDGER + "/exits")).withRequestBody(equalToJson("""
                {"id":"X-1.1.0123456789ab","member":"harris","ground":"withdrawal","effective":"1993-01-01",
                 "terms":{"title":{"kind":"passes"},"access":{"kind":"lasts"},
                  "licences":{"kind":"survives","days":181},"debtsFirst":true},"digest":"%s"}""".formatted(DIGEST))));

        server.resetRequests();
        answers(okJson("{\"items\":[],\"balances\":[],\"matters\":[],\"digest\":\"d\"}"));
        FeignExitDesk.finance(clients, URI.create(server.baseUrl()))
                .preview(SEMATECH, leaving(ExitGround.WITHDRAWAL, byGround(TitleRule.KEPT)));
        server.verify(postRequestedFor(urlEqualTo("/api/finance/consortia/sematech/exit-previews"))
                .withRequestBody(equalToJson("""
                        {"member":"harris","ground":"withdrawal","effective":"1993-01-01",
                         "terms":{"duesOfTheYear":false}}""")));
    }

    @Test
    void tellsTheIpLedgerWhoHasNoPartInLaterIncome() {
        answers(aResponse().withStatus(201).withBody("{}"));
        ExitTerms without = new ExitTerms(
                new RightFate.Lasts(), new RightFate.Lasts(), TitleRule.KEPT, false, false, Refund.NONE, Refund.NONE);
        ExitRule rule = new ExitRule(12, false, null, without, null, null);
        ledger().settle(SEMATECH, ONE, leaving(ExitGround.WITHDRAWAL, rule), DIGEST);
        server.verify(
                postRequestedFor(urlEqualTo(LEDGER + "/exits")).withRequestBody(equalToJson("""
                {"id":"X-1.1.0123456789ab","member":"harris","ground":"withdrawal","effective":"1993-01-01",
                 "terms":{"title":{"kind":"keeps","licenceBack":[]},"access":{"kind":"lasts"},
                  "licences":{"kind":"lasts"},"debtsFirst":false,"royalties":false},"digest":"%s"}""".formatted(DIGEST))));
    }

    @Test
    void whoIsExpelledLosesAccessAtOnce() {
        answers(aResponse().withStatus(201).withBody("{}"));
        ledger().settle(SEMATECH, ONE, leaving(ExitGround.BREACH, new ExitRule(12, false)), DIGEST);
        server.verify(
                postRequestedFor(urlEqualTo(LEDGER + "/exits")).withRequestBody(equalToJson("""
                {"id":"X-1.1.0123456789ab","member":"harris","ground":"default","effective":"1993-01-01",
                 "terms":{"title":{"kind":"keeps","licenceBack":[]},"access":{"kind":"ceases"},
                  "licences":{"kind":"lasts"},"debtsFirst":false},"digest":"%s"}""".formatted(DIGEST))));
    }

    @Test
    void tellsFinanceOfTheYearsDuesAndTalentNothing() {
        answers(okJson("{\"items\":[],\"balances\":[],\"matters\":[],\"digest\":\"d\"}"));
        URI uri = URI.create(server.baseUrl());
        FeignExitDesk.finance(clients, uri).preview(SEMATECH, leaving(ExitGround.LAPSE, new ExitRule(0, false)));
        FeignExitDesk.talent(clients, uri).preview(SEMATECH, LEAVING);
        server.verify(postRequestedFor(urlEqualTo("/api/finance/consortia/sematech/exit-previews"))
                .withRequestBody(equalToJson("""
                        {"member":"harris","ground":"withdrawal","effective":"1993-01-01",
                         "terms":{"duesOfTheYear":false}}""")));
        server.verify(postRequestedFor(urlEqualTo("/api/talent/consortia/sematech/exit-previews"))
                .withRequestBody(
                        equalToJson("{\"member\":\"harris\",\"ground\":\"withdrawal\",\"effective\":\"1993-01-01\"}")));
    }

    @Test
    void undoesUnderAKeyOfItsOwn() {
        answers(aResponse().withStatus(201).withBody("{}"));
        ledger().revoke(SEMATECH, ONE, "Finance refused");
        server.verify(postRequestedFor(urlEqualTo(LEDGER + "/exits/X-1.1.0123456789ab/revocations"))
                .withHeader("Idempotency-Key", equalTo(ONE + "-revoke"))
                .withRequestBody(equalToJson("{\"reason\":\"Finance refused\"}")));
    }

    @Test
    void readmitsUnderAKeyOfItsOwnAndWhoIsBackIsBack() {
        answers(aResponse()
                .withStatus(409)
                .withBody("{\"type\":\"/problems/exit-ended\",\"status\":409,\"detail\":\"It came back.\"}"));
        ledger().readmit(SEMATECH, ONE, LocalDate.parse("1995-01-01"));
        server.verify(postRequestedFor(urlEqualTo(LEDGER + "/exits/X-1.1.0123456789ab/readmissions"))
                .withHeader("Idempotency-Key", equalTo(ONE + "-readmit"))
                .withRequestBody(equalToJson("{\"from\":\"1995-01-01\"}")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void nothingIsMadeUpWhereThereIsNoAnswer(ResponseDefinitionBuilder fault) {
        answers(fault);
        assertUnavailable(() -> ledger().settle(SEMATECH, ONE, LEAVING, DIGEST));
        server.verify(1, postRequestedFor(urlEqualTo(LEDGER + "/exits")));
        assertUnavailable(() -> ledger().revoke(SEMATECH, ONE, "Any"));
        assertUnavailable(() -> ledger().preview(SEMATECH, LEAVING));
    }

    @Test
    void doesNotWaitForAnAnswerThatIsLate() {
        http.answersFor(new InMemoryExitDesk(ExitPart.IP_LEDGER));
        answers(aResponse().withStatus(200).withTransformers("desk").withFixedDelay(Clients.LATE));
        ExitDesk impatient = ledger(Clients.impatient(server.baseUrl()));
        assertUnavailable(() -> impatient.settle(SEMATECH, ONE, LEAVING, DIGEST));
        server.verify(lessThanOrExactly(1), postRequestedFor(urlEqualTo(LEDGER + "/exits")));
        assertUnavailable(() -> impatient.revoke(SEMATECH, ONE, "Any"));
        assertUnavailable(() -> impatient.preview(SEMATECH, LEAVING));
    }

    private static void assertUnavailable(Runnable call) {
        DomainException failure = catchThrowableOfType(DomainException.class, call::run);
        assertThat(failure).isNotNull();
        assertThat(failure.kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(failure.detail()).contains("ip-ledger");
    }

    static Stream<ResponseDefinitionBuilder> faults() {
        return Stream.of(
                aResponse().withStatus(503),
                aResponse().withStatus(500),
                aResponse().withStatus(403),
                aResponse().withStatus(409).withBody("<html>"),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    @Test
    void aPreviewThatIsNoneIsNoAnswer() {
        answers(okJson("{\"items\":[{\"heading\":\"kept\"}],\"balances\":[],\"matters\":[],\"digest\":\"d\"}"));
        assertUnavailable(() -> ledger().preview(SEMATECH, LEAVING));
        answers(okJson("[]"));
        assertUnavailable(() -> ledger().preview(SEMATECH, LEAVING));
    }

    private static Leaving leaving(ExitGround ground, ExitRule rule) {
        return new Leaving(LEAVING.member(), ground, LEAVING.from(), LEAVING.effective(), rule, 1);
    }
}
