package io.consort.starter.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.test.Clients;
import io.consort.starter.web.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeignStandingsTest {

    private static final ConsortiumId SEMATECH = new ConsortiumId("sematech");
    private static final OrganisationId IBM = new OrganisationId("ibm");

    private final World world = new World();
    private final AtomicLong nanos = new AtomicLong();
    private FeignStandings standings = waiting(Clients.PATIENT);

    private FeignStandings waiting(Duration patience) {
        return asking(() -> world.clients(patience));
    }

    private FeignStandings asking(Supplier<ServiceClients> clients) {
        return new FeignStandings(client(clients.get()), client(clients.get()), nanos::get);
    }

    private ServiceClient<StandingsApi> client(ServiceClients clients) {
        return clients.client("consortium", world.consortiumUri(), StandingsApi.class);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({
        "secretariat,SECRETARIAT",
        "member,MEMBER",
        "suspended,OBSERVER",
        "observer,OBSERVER",
        "invited,INVITED",
        "former,FORMER"
    })
    void readsAStanding(String standing, Role role) {
        world.standing(standing);

        assertThat(standings.of(SEMATECH, IBM)).contains(role);
        world.consortium.verify(getRequestedFor(urlEqualTo("/internal/consortia/sematech/standings/ibm"))
                .withHeader("Authorization", equalTo("Bearer token-1")));
    }

    @Test
    void readsThatThereIsNone() {
        world.standing("none");

        assertThat(standings.of(SEMATECH, IBM)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 429, 500, 502, 503})
    void doesNotKnowWhenItIsAnsweredWithAnError(int status) {
        world.standingsFail(status);

        assertUnknown();
    }

    @Test
    void doesNotTakeAProblemOfTheOtherServiceForItsOwn() {
        world.standings(aResponse()
                .withStatus(404)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("""
                        {"type":"/problems/not-found","detail":"There is no consortium sematech."}"""));

        assertUnknown();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "<html>",
                "{\"standing\":null}",
                "{\"standing\":7}",
                "{\"standing\":\"owner\"}",
                "{\"standing\":\"\"}",
                "{\"standing\":\"MEMBER\"}",
                "{\"standing\":\"member\"",
                "\"member\""
            })
    void doesNotKnowWhenItIsAnsweredWithGarbage(String body) {
        world.standings(okJson(body));

        assertUnknown();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void doesNotKnowWhenTheConnectionBreaks(Fault fault) {
        world.standings(aResponse().withFault(fault));

        assertUnknown();
    }

    @Test
    void doesNotWaitForASilentService() {
        standings = waiting(Duration.ofSeconds(1));
        world.standings(okJson("{\"standing\":\"member\"}").withFixedDelay(Clients.LATE));

        assertUnknown();
    }

    @Test
    void doesNotWaitForAServiceThatTrickles() {
        standings = waiting(Duration.ofSeconds(1));
        world.standings(okJson("{\"standing\":\"member\"}").withChunkedDribbleDelay(20, Clients.LATE));

        assertUnknown();
    }

    @Test
    void doesNotKnowWhenNobodyListens() {
        world.consortium.stop();

        assertUnknown();
    }

    @Test
    void doesNotKnowWhenThereIsNoToken() {
        world.tokens(aResponse().withStatus(500));
        world.standing("member");

        assertUnknown();
        assertThat(world.asked()).isZero();
    }

    @Test
    void doesNotKnowWhenTheIdentityProviderIsAway() {
        world.identity.stop();
        world.standing("member");

        assertUnknown();
    }

    @Test
    void asksOnceMoreWhenTheFirstAttemptFails() {
        world.consortium.stubFor(get(urlPathMatching(World.STANDINGS))
                .inScenario("flaky")
                .whenScenarioStateIs("Started")
                .willReturn(aResponse().withStatus(503))
                .willSetStateTo("well"));
        world.consortium.stubFor(get(urlPathMatching(World.STANDINGS))
                .inScenario("flaky")
                .whenScenarioStateIs("well")
                .willReturn(okJson("{\"standing\":\"member\"}")));

        assertThat(standings.of(SEMATECH, IBM)).contains(Role.MEMBER);
    }

    @Test
    void takesAFreshTokenWhenTheOldOneIsNotAcceptedAnyMore() {
        world.standing("none");
        standings.of(SEMATECH, IBM);
        world.tokens(okJson("""
                {"access_token":"token-2","token_type":"Bearer","expires_in":300}"""));
        world.standingsFail(401);
        world.consortium.stubFor(get(urlPathMatching(World.STANDINGS))
                .withHeader("Authorization", equalTo("Bearer token-2"))
                .willReturn(okJson("{\"standing\":\"member\"}")));
        nanos.addAndGet(Duration.ofSeconds(6).toNanos());

        assertThat(standings.of(SEMATECH, IBM)).contains(Role.MEMBER);
    }

    @Test
    void asksForOneTokenForManyQuestions() {
        world.standing("member");

        for (int i = 0; i < 5; i++) {
            standings.of(SEMATECH, new OrganisationId("member-" + i));
        }

        world.identity.verify(1, postRequestedFor(urlEqualTo(World.TOKEN)));
    }

    @Test
    void refusesAtOnceWhileTheBreakerIsOpen() {
        standings = asking(() -> world.refusing(Duration.ofHours(1)));
        world.standingsFail(500);
        assertUnknown();
        assertUnknown();
        assertThat(world.asked()).isEqualTo(4);

        world.standing("member");
        assertUnknown();
        assertThat(world.asked()).isEqualTo(4);
    }

    @Test
    void recoversFromAnOpenBreakerWithoutARestart() {
        world.standingsFail(500);
        assertUnknown();
        assertUnknown();

        world.standing("member");
        Awaitility.await()
                .atMost(Clients.PATIENT)
                .ignoreException(DomainException.class)
                .untilAsserted(() -> assertThat(standings.of(SEMATECH, IBM)).contains(Role.MEMBER));
        assertThat(standings.of(SEMATECH, new OrganisationId("intel"))).contains(Role.MEMBER);
    }

    @Test
    void usesAnAnswerForFiveSeconds() {
        world.standing("member");
        standings.of(SEMATECH, IBM);
        world.standing("none");

        nanos.addAndGet(Duration.ofMillis(4_900).toNanos());
        assertThat(standings.of(SEMATECH, IBM)).contains(Role.MEMBER);

        nanos.addAndGet(Duration.ofMillis(200).toNanos());
        assertThat(standings.of(SEMATECH, IBM)).isEmpty();
    }

    @Test
    void takesAnAnswerForWhatItWasWhileTheServiceIsAwayAndNoLongerThanATokenLives() {
        world.standing("member");
        standings.of(SEMATECH, IBM);
        world.standingsFail(503);

        nanos.addAndGet(Duration.ofSeconds(299).toNanos());
        assertThat(standings.of(SEMATECH, IBM)).contains(Role.MEMBER);

        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertUnknown();
    }

    @Test
    void asksForAllThatAreInUseAtOnceSoThatNoRequestWaits() {
        world.standing("member");
        OrganisationId intel = new OrganisationId("intel");
        standings.of(SEMATECH, IBM);
        standings.of(SEMATECH, intel);
        many("ibm", "former");

        nanos.addAndGet(Duration.ofSeconds(4).toNanos());
        standings.follow();
        int before = world.asked();
        nanos.addAndGet(Duration.ofSeconds(4).toNanos());

        assertThat(standings.of(SEMATECH, IBM)).contains(Role.FORMER);
        assertThat(world.asked()).isEqualTo(before);
        assertThat(standings.of(SEMATECH, intel))
                .as("what was not answered is asked for by who needs it")
                .contains(Role.MEMBER);
        assertThat(world.asked()).isEqualTo(before + 1);
    }

    @Test
    void doesNotFollowWhatNobodyUses() {
        world.standing("member");
        standings.of(SEMATECH, IBM);
        many("ibm", "member");
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());

        standings.follow();

        world.consortium.verify(0, getRequestedFor(urlPathEqualTo("/internal/standings")));
    }

    @Test
    void goesOnOneByOneWhereAnOlderServiceCannotBeAskedForMany() {
        world.standing("member");
        standings.of(SEMATECH, IBM);
        world.standing("former");
        nanos.addAndGet(Duration.ofSeconds(4).toNanos());
        standings.follow();
        nanos.addAndGet(Duration.ofSeconds(4).toNanos());

        assertThat(standings.of(SEMATECH, IBM)).contains(Role.FORMER);
    }

    @Test
    void anOlderServiceThatCannotBeAskedForManyIsStillAskedForOne() {
        world.standing("member");
        standings.of(SEMATECH, IBM);
        for (int i = 0; i < 20; i++) {
            standings.follow();
        }

        assertThat(standings.of(SEMATECH, new OrganisationId("intel"))).contains(Role.MEMBER);
    }

    private void many(String organisation, String standing) {
        world.consortium.stubFor(
                get(urlPathEqualTo("/internal/standings")).willReturn(okJson("""
                        {"standings":[{"of":"sematech/%s","standing":"%s"}]}""".formatted(organisation, standing))));
    }

    @Test
    void doesNotMixConsortiaNorOrganisations() {
        world.standing("member");
        standings.of(SEMATECH, IBM);
        world.standing("none");

        assertThat(standings.of(new ConsortiumId("imec"), IBM)).isEmpty();
        assertThat(standings.of(SEMATECH, new OrganisationId("intel"))).isEmpty();
    }

    @Test
    void doesNotKeepAFailure() {
        world.standingsFail(500);
        assertUnknown();
        world.standing("member");

        assertThat(standings.of(SEMATECH, IBM)).contains(Role.MEMBER);
    }

    @Test
    void putsOneQuestionForRequestsThatWaitForTheSameAnswer() throws Exception {
        world.standings(okJson("{\"standing\":\"member\"}").withFixedDelay(200));
        List<Future<Optional<Role>>> answers = new ArrayList<>();

        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                answers.add(callers.submit(() -> standings.of(SEMATECH, IBM)));
            }
        }

        for (Future<Optional<Role>> answer : answers) {
            assertThat(answer.get()).contains(Role.MEMBER);
        }
        assertThat(world.asked()).isEqualTo(1);
    }

    private void assertUnknown() {
        DomainException refusal = catchThrowableOfType(DomainException.class, () -> standings.of(SEMATECH, IBM));
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(refusal.slug()).isEqualTo("standing-unknown");
        assertThat(refusal.detail()).contains("ibm", "sematech");
    }
}
