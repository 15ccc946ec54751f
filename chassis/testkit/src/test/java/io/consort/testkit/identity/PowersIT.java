package io.consort.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what at the identity provider itself. */
class PowersIT {

    private static final TestIdentity IDENTITY = TestIdentity.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @AfterAll
    static void close() {
        HTTP.close();
    }

    @Test
    void theConsortiumServiceRegistersOrganisationsAndLooksAfterTheirPeople() throws Exception {
        String token = IDENTITY.serviceToken("consortium-service");
        assertThat(post(token, "/organizations", """
                {"name":"powers-org","alias":"powers-org","domains":[{"name":"powers-org.example"}]}""")).isIn(201, 409);
        assertThat(post(token, "/users", """
                {"username":"powers-person","email":"powers@person.example","groups":["/people"]}""")).isIn(201, 409);
        String person = IDENTITY.person("powers-person").value();
        assertThat(get(token, "/users/" + person)).isEqualTo(200);

        IDENTITY.createOrganisation("powers-members");
        IDENTITY.createPerson("powers-member", "powers-members");
        String member = "/organizations/" + IDENTITY.organisation("powers-members") + "/members";
        assertThat(post(token, member, "\"" + person + "\"")).isIn(201, 409);
        assertThat(get(token, member)).isEqualTo(200);
        assertThat(send(request(token, member + "/" + person).DELETE())).isEqualTo(204);
        String existing = IDENTITY.person("powers-member").value();
        assertThat(send(request(token, member + "/" + existing).DELETE())).isEqualTo(204);
    }

    /** Members bring their own; the power to link them includes that to see which roles a link may give. */
    @ParameterizedTest
    @ValueSource(strings = {"/identity-provider/instances", "/roles"})
    void theConsortiumServiceLinksIdentityProviders(String path) throws Exception {
        assertThat(get(IDENTITY.serviceToken("consortium-service"), path)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/clients", "/client-scopes", "/events", "/components", "/authentication/flows", "/keys"})
    void theConsortiumServiceMayDoNothingElse(String path) throws Exception {
        assertThat(get(IDENTITY.serviceToken("consortium-service"), path)).isEqualTo(403);
    }

    /** Whoever has the service's secret must not become an administrator, nor make one. */
    @ParameterizedTest
    @ValueSource(strings = {TestIdentity.ADMINISTRATOR, "service-account-talent-service"})
    void theConsortiumServiceTouchesNoAccountThatHasPower(String username) throws Exception {
        String token = IDENTITY.serviceToken("consortium-service");
        String user = "/users/" + IDENTITY.person(username).value();
        IDENTITY.createOrganisation("powers-trap");
        assertThat(put(token, user + "/reset-password", """
                {"type":"password","value":"chosen-by-a-stranger","temporary":false}""")).isEqualTo(403);
        assertThat(put(token, user, "{\"email\":\"stranger@person.example\",\"enabled\":false}"))
                .isEqualTo(403);
        assertThat(put(token, user + "/execute-actions-email", "[\"UPDATE_PASSWORD\"]"))
                .isEqualTo(403);
        assertThat(post(token, user + "/logout", "")).isEqualTo(403);
        assertThat(post(token, user + "/impersonation", "")).isEqualTo(403);
        assertThat(post(token, user + "/federated-identity/any", """
                {"identityProvider":"any","userId":"stranger","userName":"stranger"}""")).isEqualTo(403);
        assertThat(put(token, user + "/groups/" + IDENTITY.group("people"), "{}"))
                .isEqualTo(403);
        assertThat(post(
                        token,
                        "/organizations/" + IDENTITY.organisation("powers-trap") + "/members",
                        "\"" + IDENTITY.person(username).value() + "\""))
                .isEqualTo(403);
        assertThat(send(request(token, user).DELETE())).isEqualTo(403);
    }

    @Test
    void theConsortiumServiceGrantsNobodyARole() throws Exception {
        String token = IDENTITY.serviceToken("consortium-service");
        IDENTITY.createOrganisation("powers-groups");
        IDENTITY.createPerson("powers-plain", "powers-groups");
        String platform = "[" + IDENTITY.role("platform-admin") + "]";
        String plain = "/users/" + IDENTITY.person("powers-plain").value();
        String own = "/users/"
                + IDENTITY.person("service-account-consortium-service").value();
        String people = "/groups/" + IDENTITY.group("people");
        for (String holder : List.of(plain, own, people)) {
            assertThat(post(token, holder + "/role-mappings/realm", platform))
                    .as(holder)
                    .isEqualTo(403);
        }
        IDENTITY.grant("powers-plain", "powers-groups", "organisation-admin");
        String groups = "/organizations/" + IDENTITY.organisation("powers-groups") + "/groups/";
        String group = groups + IDENTITY.groupOf("powers-groups", "organisation-admin");
        assertThat(post(token, group + "/role-mappings/realm", platform)).isEqualTo(403);
        assertThat(post(token, "/users", """
                {"username":"powers-made","email":"made@person.example","groups":["/people"],
                 "realmRoles":["platform-admin"],"clientRoles":{"realm-management":["realm-admin"]}}""")).isIn(201, 409);
        assertThat(IDENTITY.roles("powers-made")).doesNotContain("platform-admin");
    }

    @Test
    void theConsortiumServiceChangesNeitherTheRealmNorWhoMayWhat() throws Exception {
        String token = IDENTITY.serviceToken("consortium-service");
        assertThat(put(token, "", "{\"resetPasswordAllowed\":true}")).isEqualTo(403);
        assertThat(post(token, "/clients", "{\"clientId\":\"powers-client\"}")).isEqualTo(403);
        assertThat(post(token, "/roles", "{\"name\":\"powers-role\"}")).isEqualTo(403);
        assertThat(post(token, "/groups", "{\"name\":\"powers-group\"}")).isEqualTo(403);
        assertThat(put(token, "/groups/" + IDENTITY.group("people"), "{\"name\":\"other\"}"))
                .isEqualTo(403);
        assertThat(post(token, "/users", """
                {"username":"powers-outside","email":"outside@person.example"}""")).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "ip-ledger-service,/organizations",
        "talent-service,/users",
        "talent-service,/identity-provider/instances",
        "finance-service,/clients",
        "partner-example,/organizations"
    })
    void othersMayDoNothing(String client, String path) throws Exception {
        String token = client.startsWith("partner-") ? IDENTITY.partnerToken(client) : IDENTITY.serviceToken(client);
        assertThat(get(token, path)).isEqualTo(403);
    }

    @Test
    void thePlatformsAdministratorManagesTenantsAndNotTheRealm() throws Exception {
        assertThat(get(IDENTITY.token(TestIdentity.ADMINISTRATOR), "/users")).isEqualTo(403);
    }

    private static int get(String token, String path) throws Exception {
        return send(request(token, path).GET());
    }

    private static int post(String token, String path, String body) throws Exception {
        return send(request(token, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static int put(String token, String path, String body) throws Exception {
        return send(request(token, path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(IDENTITY.uri().resolve("/admin/realms/consort" + path))
                .header("Authorization", "Bearer " + token);
    }

    private static int send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
