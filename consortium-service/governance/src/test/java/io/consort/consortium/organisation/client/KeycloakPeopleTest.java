package io.consort.consortium.organisation.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import io.consort.consortium.organisation.Account;
import io.consort.consortium.organisation.Accounts;
import io.consort.consortium.organisation.Federation;
import io.consort.consortium.organisation.FederationProtocol;
import io.consort.consortium.organisation.IdentityProvider;
import io.consort.consortium.organisation.Invitee;
import io.consort.consortium.organisation.LinkedOrganisations;
import io.consort.consortium.organisation.MailAddress;
import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.PeopleDirectory;
import io.consort.consortium.organisation.Person;
import io.consort.consortium.organisation.Secret;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.client.ServiceClients;
import io.consort.starter.security.IdentityProperties;
import io.consort.starter.test.Clients;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** People and providers of an organisation, as they are asked of Keycloak. */
class KeycloakPeopleTest {

    private static final String REALM = "/admin/realms/consort";
    private static final String MEMBERS = REALM + "/organizations/kc-7/members";
    private static final Organisation IBM = LinkedOrganisations.linked("ibm", "kc-7");
    private static final PersonId ADA = new PersonId("u-1");
    private static final String USER = """
            {"id":"u-1","username":"ada","email":"ada@ibm.example","firstName":"Ada","lastName":"Byron","enabled":true,
             "emailVerified":true}""";
    private static final Invitee INVITEE = new Invitee(new MailAddress("ada@ibm.example"), "Ada", "Byron");
    private static final Federation OIDC =
            new Federation(FederationProtocol.OIDC, "https://login.ibm.example/metadata", "consort");

    private final WireMockServer keycloak =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private PeopleDirectory people;
    private Accounts accounts;
    private IdentityProvider provider;

    @BeforeEach
    void start() {
        keycloak.start();
        ask(Clients.patient(keycloak.baseUrl()));
        keycloak.stubFor(post("/realms/consort/protocol/openid-connect/token")
                .willReturn(okJson("{\"access_token\":\"t1\",\"expires_in\":300,\"token_type\":\"Bearer\"}")));
    }

    private void ask(ServiceClients clients) {
        IdentityProperties identity = Clients.identity(keycloak.baseUrl());
        people = new KeycloakPeople(clients, identity);
        accounts = new KeycloakAccounts(clients, identity);
        provider = new KeycloakOrganisations(clients, identity);
    }

    @AfterEach
    void stop() {
        keycloak.stop();
    }

    @Test
    void makesAPersonWhomNobodyKnowsAndHasThemWrittenTo() throws Exception {
        keycloak.stubFor(
                post(REALM + "/users").withRequestBody(equalToJson("""
                        {"username":"ada@ibm.example","email":"ada@ibm.example","firstName":"Ada","lastName":"Byron",
                         "enabled":true,"groups":["/people"]}""")).willReturn(status(201)));
        there();
        signsIn("[]", "[]");
        keycloak.stubFor(put(REALM + "/users/u-1/execute-actions-email")
                .withRequestBody(equalToJson("[\"UPDATE_PASSWORD\"]"))
                .willReturn(status(204)));
        assertThat(people.account(IBM, INVITEE)).contains(ADA);
        await(putRequestedFor(urlPathEqualTo(REALM + "/users/u-1/execute-actions-email")));
        joinsNobody();
    }

    /** The same calls, whether there is an account or not; who can sign in is not written to. */
    @Test
    void takesAPersonWhoIsThere() throws Exception {
        keycloak.stubFor(post(REALM + "/users").willReturn(status(409)));
        there();
        signsIn("[]", "[{\"identityProvider\":\"ti\",\"userName\":\"ada\"}]");
        assertThat(people.account(IBM, INVITEE)).contains(ADA);
        await(getRequestedFor(urlPathEqualTo(REALM + "/users/u-1/federated-identity")));
        keycloak.verify(1, postRequestedFor(urlPathEqualTo(REALM + "/users")));
        keycloak.verify(0, putRequestedFor(urlPathEqualTo(REALM + "/users/u-1/execute-actions-email")));
        joinsNobody();
    }

    @Test
    void findsNobodyWhereTheAddressIsAUserName() {
        keycloak.stubFor(get(urlPathEqualTo(REALM + "/users")).willReturn(okJson("[]")));
        keycloak.stubFor(post(REALM + "/users").willReturn(status(409)));
        assertThat(people.account(IBM, INVITEE)).isEmpty();
    }

    /** Whoever can put an address into an account must not be given what is meant for whose it is. */
    @ParameterizedTest
    @CsvSource({
        "ada@ibm.example, true,  ,    true",
        "ada@ibm.example, true,  ti,  true",
        "ada@ibm.example, false, ,    true",
        "ada@ibm.example, false, ibm, true",
        "someone,         false, ibm, true",
        "someone,         false, ,    false",
        "ada@ibm.example, false, ti,  false",
        "someone,         false, ti,  false"
    })
    void takesAnAccountForWhoseAddressItIsOnlyIfThatIsShown(
            String username, boolean verified, String broker, boolean taken) {
        keycloak.stubFor(post(REALM + "/users").willReturn(status(409)));
        keycloak.stubFor(get(urlPathEqualTo(REALM + "/users"))
                .willReturn(okJson(
                        "[" + USER.replace("\"ada\"", "\"" + username + "\"").replace("true}", verified + "}") + "]")));
        signsIn("[]", broker == null ? "[]" : "[{\"identityProvider\":\"" + broker + "\"}]");
        keycloak.stubFor(put(REALM + "/users/u-1/execute-actions-email").willReturn(status(204)));

        assertThat(people.account(IBM, INVITEE).isPresent()).isEqualTo(taken);
    }

    @Test
    void listsAndFindsPeople() {
        keycloak.stubFor(get(urlPathEqualTo(MEMBERS))
                .withQueryParam("first", equalTo("2"))
                .withQueryParam("max", equalTo("3"))
                .willReturn(okJson("[" + USER + "]")));
        Person ada = new Person(ADA, "ada@ibm.example", "Ada", "Byron", false);
        assertThat(people.people(IBM, 2, 3)).containsExactly(ada);
        keycloak.stubFor(get(MEMBERS + "/u-1").willReturn(okJson(USER)));
        keycloak.stubFor(get(MEMBERS + "/u-2").willReturn(status(404)));
        assertThat(people.find(IBM, ADA)).contains(ada);
        assertThat(people.find(IBM, new PersonId("u-2"))).isEmpty();
    }

    @Test
    void asksForManyAccountsAtOnceAndTellsProgramsFromPeople() {
        keycloak.stubFor(get(urlPathEqualTo(REALM + "/users"))
                .withQueryParam("search", equalTo("id:u-1 u-2 u-3"))
                .willReturn(okJson("[" + USER + """
                        ,{"id":"u-2","username":"service-account-intel-portfolio"}]""")));
        PersonId program = new PersonId("u-2");
        PersonId nobody = new PersonId("u-3");
        assertThat(accounts.find(Set.of(ADA, program, nobody)))
                .containsOnly(
                        Map.entry(ADA, Optional.of(new Account(false, "Ada Byron"))),
                        Map.entry(program, Optional.of(new Account(true, "intel-portfolio"))),
                        Map.entry(nobody, Optional.empty()));
    }

    @Test
    void knowsToWhichOrganisationsAPersonBelongs() {
        keycloak.stubFor(get(REALM + "/organizations/members/u-1/organizations").willReturn(okJson("""
                        [{"id":"kc-7","alias":"ibm"},{"id":"kc-8","alias":"ti"}]""")));
        keycloak.stubFor(get(REALM + "/organizations/members/u-2/organizations").willReturn(status(404)));
        PersonId nobody = new PersonId("u-2");
        assertThat(accounts.organisations(Set.of(ADA, nobody)))
                .containsOnly(
                        Map.entry(ADA, Set.of(new OrganisationId("ibm"), new OrganisationId("ti"))),
                        Map.entry(nobody, Set.of()));
    }

    /** As they are written at home. */
    @ParameterizedTest
    @CsvSource({"Ada, Byron, Ada Byron", "伟, 王, 王伟", "Ada, , Ada", ", 王, 王", ",,"})
    void callsPeopleAsTheyWriteThemselves(String given, String family, String name) {
        assertThat(new Person(ADA, null, given, family, false).name()).isEqualTo(name);
    }

    @Test
    void knowsWhoseAccountTheOrganisationsProviderOwns() {
        keycloak.stubFor(
                get(MEMBERS + "/u-1").willReturn(okJson(USER.replace("}", ",\"membershipType\":\"MANAGED\"}"))));
        assertThat(people.find(IBM, ADA)).map(Person::managed).contains(true);
        keycloak.stubFor(get(MEMBERS + "/u-1/organizations").willReturn(okJson("[{\"id\":\"kc-7\"}]")));
        assertThat(people.isElsewhere(IBM, ADA)).isFalse();
        keycloak.stubFor(
                get(MEMBERS + "/u-1/organizations").willReturn(okJson("[{\"id\":\"kc-7\"},{\"id\":\"kc-8\"}]")));
        assertThat(people.isElsewhere(IBM, ADA)).isTrue();
    }

    @Test
    void joinsAPersonOnceAndAgain() {
        keycloak.stubFor(post(MEMBERS).withRequestBody(equalTo("\"u-1\"")).willReturn(status(201)));
        people.join(IBM, ADA);
        keycloak.stubFor(post(MEMBERS).willReturn(status(409)));
        people.join(IBM, ADA);
    }

    @Test
    void removesAPersonOnceAndAgain() {
        keycloak.stubFor(delete(MEMBERS + "/u-1")
                .inScenario("removing")
                .whenScenarioStateIs(STARTED)
                .willReturn(status(204))
                .willSetStateTo("removed"));
        keycloak.stubFor(delete(MEMBERS + "/u-1")
                .inScenario("removing")
                .whenScenarioStateIs("removed")
                .willReturn(status(404)));
        people.leave(IBM, ADA);
        people.leave(IBM, ADA);
    }

    static Stream<ResponseDefinitionBuilder> troubles() {
        return Stream.of(
                status(503),
                status(403),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE),
                okJson("<html>"),
                okJson(""));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void isUnavailableWhileKeycloakDoesNotAnswerAsItShould(ResponseDefinitionBuilder trouble) {
        keycloak.stubFor(any(anyUrl()).atPriority(9).willReturn(trouble));
        assertUnavailable();
    }

    @Test
    void doesNotWaitForAnAnswerThatIsLate() {
        ask(Clients.impatient(keycloak.baseUrl()));
        keycloak.stubFor(any(anyUrl()).atPriority(9).willReturn(okJson(USER).withFixedDelay(Clients.LATE)));
        assertUnavailable();
    }

    private void assertUnavailable() {
        assertRefused("service-unavailable", () -> people.account(IBM, INVITEE));
        assertRefused("service-unavailable", () -> people.people(IBM, 0, 10));
        assertRefused("service-unavailable", () -> people.find(IBM, ADA));
        assertRefused("service-unavailable", () -> accounts.find(Set.of(ADA)));
        assertRefused("service-unavailable", () -> accounts.organisations(Set.of(ADA)));
        assertRefused("service-unavailable", () -> provider.isFederated(IBM, OIDC));
    }

    @Test
    void linksAnOrganisationsOwnProvider() {
        keycloak.stubFor(post(REALM + "/identity-provider/import-config")
                .withRequestBody(
                        equalToJson("{\"providerId\":\"oidc\",\"fromUrl\":\"https://login.ibm.example/metadata\"}"))
                .willReturn(okJson(
                        "{\"issuer\":\"https://login.ibm.example\",\"tokenUrl\":\"https://login.ibm.example/t\"}")));
        keycloak.stubFor(get(REALM + "/identity-provider/instances/ibm")
                .inScenario("brokers")
                .whenScenarioStateIs(STARTED)
                .willReturn(status(404)));
        keycloak.stubFor(post(REALM + "/identity-provider/instances")
                .inScenario("brokers")
                .withRequestBody(matchingJsonPath("$.config.clientSecret", equalTo("s3cret")))
                .withRequestBody(matchingJsonPath("$.trustEmail", equalTo("false")))
                .willReturn(status(201))
                .willSetStateTo("made"));
        keycloak.stubFor(get(REALM + "/identity-provider/instances/ibm")
                .inScenario("brokers")
                .whenScenarioStateIs("made")
                .willReturn(okJson(broker("{\"validateSignature\":\"true\"}"))));
        String linked = REALM + "/organizations/kc-7/identity-providers";
        keycloak.stubFor(get(linked).willReturn(okJson("[]")));
        keycloak.stubFor(post(linked).withRequestBody(equalTo("\"ibm\"")).willReturn(status(204)));
        keycloak.stubFor(put(REALM + "/identity-provider/instances/ibm").willReturn(status(204)));

        assertThat(provider.isFederated(IBM, OIDC)).isFalse();
        provider.federate(IBM, OIDC, new Secret("s3cret"));
        keycloak.verify(putRequestedFor(urlPathEqualTo(REALM + "/identity-provider/instances/ibm"))
                .withRequestBody(matchingJsonPath("$.internalId", equalTo("i-1")))
                .withRequestBody(matchingJsonPath("$.config.validateSignature", equalTo("true")))
                .withRequestBody(matchingJsonPath("$.config['kc.org.domain']", equalTo("ibm.example")))
                .withRequestBody(matchingJsonPath(
                        "$.config['consort.address']", equalTo("https://login.ibm.example/metadata"))));
        keycloak.verify(1, postRequestedFor(urlPathEqualTo(linked)));

        keycloak.stubFor(get(linked).willReturn(okJson("[" + broker("""
                        {"consort.address":"https://login.ibm.example/metadata","clientId":"consort"}""") + "]")));
        assertThat(provider.isFederated(IBM, OIDC)).isTrue();
        assertThat(provider.isFederated(
                        IBM, new Federation(FederationProtocol.OIDC, "https://login.ibm.example/other", "consort")))
                .isFalse();
    }

    @Test
    void saysThatTheOtherProvidersMetadataCannotBeRead() {
        keycloak.stubFor(post(REALM + "/identity-provider/import-config").willReturn(status(500)));
        assertRefused("federation-refused", () -> provider.federate(IBM, OIDC, new Secret("s3cret")));
    }

    private void signsIn(String credentials, String providers) {
        keycloak.stubFor(get(REALM + "/users/u-1/credentials").willReturn(okJson(credentials)));
        keycloak.stubFor(get(REALM + "/users/u-1/federated-identity").willReturn(okJson(providers)));
    }

    private void there() {
        keycloak.stubFor(get(urlPathEqualTo(REALM + "/users"))
                .withQueryParam("email", equalTo("ada@ibm.example"))
                .withQueryParam("exact", equalTo("true"))
                .willReturn(okJson("[" + USER + "]")));
    }

    private void joinsNobody() {
        keycloak.verify(0, postRequestedFor(urlPathEqualTo(MEMBERS)));
    }

    private void await(RequestPatternBuilder request) {
        Awaitility.await().atMost(Clients.PATIENT).untilAsserted(() -> keycloak.verify(request));
    }

    private static String broker(String config) {
        return """
                {"alias":"ibm","internalId":"i-1","providerId":"oidc","enabled":true,"hideOnLogin":true,"trustEmail":false,
                 "config":%s}""".formatted(config);
    }

    private static void assertRefused(String slug, Runnable call) {
        DomainException refusal = catchThrowableOfType(DomainException.class, call::run);
        assertThat(refusal).isNotNull();
        assertThat(refusal.slug()).isEqualTo(slug);
    }
}
