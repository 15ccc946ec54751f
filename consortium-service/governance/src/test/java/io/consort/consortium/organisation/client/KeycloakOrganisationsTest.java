package io.consort.consortium.organisation.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import io.consort.consortium.organisation.Country;
import io.consort.consortium.organisation.Identifiers;
import io.consort.consortium.organisation.IdentityProvider;
import io.consort.consortium.organisation.InternetDomain;
import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.OrganisationKind;
import io.consort.consortium.organisation.Profile;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.client.ServiceClients;
import io.consort.starter.test.Clients;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeycloakOrganisationsTest {

    private static final String TOKEN = "/realms/consort/protocol/openid-connect/token";
    private static final String ORGANISATIONS = "/admin/realms/consort/organizations";
    private static final String IBM = "{\"id\":\"kc-7\",\"name\":\"ibm\",\"alias\":\"ibm\",\"enabled\":true}";

    private final WireMockServer keycloak =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private IdentityProvider provider;

    @BeforeEach
    void start() {
        keycloak.start();
        provider = provider(Clients.patient(keycloak.baseUrl()));
        keycloak.stubFor(post(TOKEN)
                .withRequestBody(containing("client_assertion="))
                .withFormParam("grant_type", equalTo("client_credentials"))
                .willReturn(okJson("{\"access_token\":\"t1\",\"expires_in\":300,\"token_type\":\"Bearer\"}")));
    }

    @AfterEach
    void stop() {
        keycloak.stop();
    }

    @Test
    void takesAnOrganisationThatIsThereAlready() {
        named(okJson("[" + IBM + "]"));
        assertThat(provider.link(ibm())).isEqualTo("kc-7");
        assertThat(provider.link(ibm())).isEqualTo("kc-7");
        keycloak.verify(0, postRequestedFor(urlPathEqualTo(ORGANISATIONS)));
        keycloak.verify(1, postRequestedFor(urlPathEqualTo(TOKEN)));
    }

    @Test
    void makesAnOrganisationThatIsNotThere() {
        keycloak.stubFor(get(urlPathEqualTo(ORGANISATIONS))
                .inScenario("making")
                .whenScenarioStateIs(STARTED)
                .willReturn(okJson("[{\"id\":\"kc-6\",\"alias\":\"ibm-research\"}]")));
        keycloak.stubFor(post(urlPathEqualTo(ORGANISATIONS))
                .inScenario("making")
                .withHeader("Authorization", equalTo("Bearer t1"))
                .withRequestBody(equalToJson("""
                        {"name":"ibm","alias":"ibm","enabled":true,"description":"International Business Machines",
                         "domains":[{"name":"ibm.com","verified":false}],"attributes":{"country":["US"]}}"""))
                .willReturn(status(201))
                .willSetStateTo("made"));
        keycloak.stubFor(get(urlPathEqualTo(ORGANISATIONS))
                .inScenario("making")
                .whenScenarioStateIs("made")
                .withQueryParam("search", equalTo("ibm"))
                .withQueryParam("exact", equalTo("true"))
                .willReturn(okJson("[" + IBM + "]")));
        assertThat(provider.link(ibm())).isEqualTo("kc-7");
    }

    @Test
    void findsOnLaterPagesWhatSomeoneMadeUnderAnotherName() {
        named(okJson("[]"));
        creating(status(409));
        page(
                0,
                okJson(IntStream.range(0, 100)
                        .mapToObj(i -> "{\"id\":\"x\",\"alias\":\"other-" + i + "\"}")
                        .collect(Collectors.joining(",", "[", "]"))));
        page(100, okJson("[{\"id\":\"kc-9\",\"name\":\"Big Blue\",\"alias\":\"ibm\"}]"));
        assertThat(provider.link(ibm())).isEqualTo("kc-9");
    }

    @Test
    void saysThatAnotherOrganisationIsInTheWay() {
        named(okJson("[]"));
        creating(status(409));
        page(0, okJson("[]"));
        assertRefused(Kind.CONFLICT, "identity-conflict");
        creating(status(400));
        assertRefused(Kind.CONFLICT, "identity-conflict");
    }

    @Test
    void asksForAnotherTokenOnceItsOwnIsRefused() {
        keycloak.stubFor(get(urlPathEqualTo(ORGANISATIONS))
                .inScenario("token")
                .whenScenarioStateIs(STARTED)
                .willReturn(status(401))
                .willSetStateTo("refused"));
        keycloak.stubFor(get(urlPathEqualTo(ORGANISATIONS))
                .inScenario("token")
                .whenScenarioStateIs("refused")
                .willReturn(okJson("[" + IBM + "]")));
        assertThat(provider.link(ibm())).isEqualTo("kc-7");
        keycloak.verify(2, postRequestedFor(urlPathEqualTo(TOKEN)));
    }

    private IdentityProvider provider(ServiceClients clients) {
        return new KeycloakOrganisations(clients, Clients.identity(keycloak.baseUrl()));
    }

    static Stream<ResponseDefinitionBuilder> late() {
        return Stream.of(
                okJson("[" + IBM + "]").withFixedDelay(Clients.LATE),
                okJson("[" + IBM + "]").withChunkedDribbleDelay(5, Clients.LATE));
    }

    static Stream<ResponseDefinitionBuilder> troubles() {
        return Stream.of(
                status(500),
                status(503),
                status(403),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE),
                aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
                aResponse().withFault(Fault.EMPTY_RESPONSE),
                okJson("<html>"),
                okJson(""),
                okJson("null"),
                okJson("{\"id\":\"kc-7\"}"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void isUnavailableWhileKeycloakDoesNotAnswerAsItShould(ResponseDefinitionBuilder trouble) {
        named(trouble);
        assertRefused(Kind.UNAVAILABLE, "service-unavailable");
    }

    @ParameterizedTest
    @MethodSource("late")
    void doesNotWaitForAnAnswerThatIsLate(ResponseDefinitionBuilder late) {
        provider = provider(Clients.impatient(keycloak.baseUrl()));
        named(late);
        assertRefused(Kind.UNAVAILABLE, "service-unavailable");
    }

    @ParameterizedTest
    @MethodSource("late")
    void doesNotWaitForATokenThatIsLate(ResponseDefinitionBuilder late) {
        provider = provider(Clients.impatientForATokenToo(keycloak.baseUrl()));
        keycloak.stubFor(post(TOKEN).willReturn(late));
        assertRefused(Kind.UNAVAILABLE, "service-unavailable");
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void isUnavailableWithoutAToken(ResponseDefinitionBuilder trouble) {
        keycloak.stubFor(post(TOKEN).willReturn(trouble));
        assertRefused(Kind.UNAVAILABLE, "service-unavailable");
    }

    @Test
    void isUnavailableWhileNobodyListens() {
        keycloak.stop();
        assertRefused(Kind.UNAVAILABLE, "service-unavailable");
    }

    private void assertRefused(Kind kind, String slug) {
        DomainException refusal = catchThrowableOfType(DomainException.class, () -> provider.link(ibm()));
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.slug()).isEqualTo(slug);
    }

    private void named(ResponseDefinitionBuilder answer) {
        keycloak.stubFor(get(urlPathEqualTo(ORGANISATIONS))
                .withQueryParam("search", equalTo("ibm"))
                .withQueryParam("exact", equalTo("true"))
                .withHeader("Authorization", equalTo("Bearer t1"))
                .willReturn(answer));
    }

    private void page(int first, ResponseDefinitionBuilder answer) {
        keycloak.stubFor(get(urlPathEqualTo(ORGANISATIONS))
                .withQueryParam("first", equalTo(Integer.toString(first)))
                .willReturn(answer));
    }

    private void creating(ResponseDefinitionBuilder answer) {
        keycloak.stubFor(post(urlPathEqualTo(ORGANISATIONS)).willReturn(answer));
    }

    private static Organisation ibm() {
        return Organisation.registered(
                new OrganisationId("ibm"),
                new Profile(
                        "International Business Machines",
                        OrganisationKind.LEADING_ENTERPRISE,
                        new Country("US"),
                        null,
                        null,
                        Identifiers.NONE,
                        List.of(new InternetDomain("ibm.com"))),
                Instant.EPOCH);
    }
}
