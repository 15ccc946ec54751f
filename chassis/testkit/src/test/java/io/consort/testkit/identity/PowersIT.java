package io.consort.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what at the identity provider itself. */
class PowersIT {

    private static final TestIdentity IDENTITY = TestIdentity.shared();

    @Test
    void theConsortiumServiceRegistersOrganisationsAndLooksAfterTheirPeople() {
        RealmCalls service = consortiumService();
        assertThat(service.post("/organizations", """
                {"name":"powers-org","alias":"powers-org","domains":[{"name":"powers-org.example"}]}""")).isIn(201, 409);
        assertThat(service.post("/users", """
                {"username":"powers-person","email":"powers@person.example","groups":["/people"]}""")).isIn(201, 409);
        String person = IDENTITY.person("powers-person").value();
        assertThat(service.get("/users/" + person)).isEqualTo(200);

        IDENTITY.createOrganisation("powers-members");
        IDENTITY.createPerson("powers-member", "powers-members");
        String member = "/organizations/" + IDENTITY.organisation("powers-members") + "/members";
        assertThat(service.post(member, "\"" + person + "\"")).isIn(201, 409);
        assertThat(service.get(member)).isEqualTo(200);
        assertThat(service.delete(member + "/" + person)).isEqualTo(204);
        String existing = IDENTITY.person("powers-member").value();
        assertThat(service.delete(member + "/" + existing)).isEqualTo(204);
    }

    /** Members bring their own; the power to link them includes that to see which roles a link may give. */
    @ParameterizedTest
    @ValueSource(strings = {"/identity-provider/instances", "/roles"})
    void theConsortiumServiceLinksIdentityProviders(String path) {
        assertThat(consortiumService().get(path)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/clients", "/client-scopes", "/events", "/components", "/authentication/flows", "/keys"})
    void theConsortiumServiceMayDoNothingElse(String path) {
        assertThat(consortiumService().get(path)).isEqualTo(403);
    }

    /** Whoever has the service's secret must not become an administrator, nor make one. */
    @ParameterizedTest
    @ValueSource(strings = {TestIdentity.ADMINISTRATOR, "service-account-talent-service"})
    void theConsortiumServiceTouchesNoAccountThatHasPower(String username) {
        RealmCalls service = consortiumService();
        String user = "/users/" + IDENTITY.person(username).value();
        IDENTITY.createOrganisation("powers-trap");
        assertThat(service.put(user + "/reset-password", """
                {"type":"password","value":"chosen-by-a-stranger","temporary":false}""")).isEqualTo(403);
        assertThat(service.put(user, "{\"email\":\"stranger@person.example\",\"enabled\":false}"))
                .isEqualTo(403);
        assertThat(service.put(user + "/execute-actions-email", "[\"UPDATE_PASSWORD\"]"))
                .isEqualTo(403);
        assertThat(service.post(user + "/logout", "")).isEqualTo(403);
        assertThat(service.post(user + "/impersonation", "")).isEqualTo(403);
        assertThat(service.post(user + "/federated-identity/any", """
                {"identityProvider":"any","userId":"stranger","userName":"stranger"}""")).isEqualTo(403);
        assertThat(service.put(user + "/groups/" + IDENTITY.group("people"), "{}"))
                .isEqualTo(403);
        assertThat(service.post(
                        "/organizations/" + IDENTITY.organisation("powers-trap") + "/members",
                        "\"" + IDENTITY.person(username).value() + "\""))
                .isEqualTo(403);
        assertThat(service.delete(user)).isEqualTo(403);
    }

    @Test
    void theConsortiumServiceGrantsNobodyARole() {
        RealmCalls service = consortiumService();
        IDENTITY.createOrganisation("powers-groups");
        IDENTITY.createPerson("powers-plain", "powers-groups");
        String platform = "[" + IDENTITY.role("platform-admin") + "]";
        String plain = "/users/" + IDENTITY.person("powers-plain").value();
        String own = "/users/"
                + IDENTITY.person("service-account-consortium-service").value();
        String people = "/groups/" + IDENTITY.group("people");
        for (String holder : List.of(plain, own, people)) {
            assertThat(service.post(holder + "/role-mappings/realm", platform))
                    .as(holder)
                    .isEqualTo(403);
        }
        IDENTITY.grant("powers-plain", "powers-groups", "organisation-admin");
        String groups = "/organizations/" + IDENTITY.organisation("powers-groups") + "/groups/";
        String group = groups + IDENTITY.groupOf("powers-groups", "organisation-admin");
        assertThat(service.post(group + "/role-mappings/realm", platform)).isEqualTo(403);
        assertThat(service.post("/users", """
                {"username":"powers-made","email":"made@person.example","groups":["/people"],
                 "realmRoles":["platform-admin"],"clientRoles":{"realm-management":["realm-admin"]}}""")).isIn(201, 409);
        assertThat(IDENTITY.roles("powers-made")).doesNotContain("platform-admin");
    }

    @Test
    void theConsortiumServiceChangesNeitherTheRealmNorWhoMayWhat() {
        RealmCalls service = consortiumService();
        assertThat(service.put("", "{\"resetPasswordAllowed\":true}")).isEqualTo(403);
        assertThat(service.post("/clients", "{\"clientId\":\"powers-client\"}")).isEqualTo(403);
        assertThat(service.post("/roles", "{\"name\":\"powers-role\"}")).isEqualTo(403);
        assertThat(service.post("/groups", "{\"name\":\"powers-group\"}")).isEqualTo(403);
        assertThat(service.put("/groups/" + IDENTITY.group("people"), "{\"name\":\"other\"}"))
                .isEqualTo(403);
        assertThat(service.post("/users", """
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
    void othersMayDoNothing(String client, String path) {
        String token = client.startsWith("partner-") ? IDENTITY.partnerToken(client) : IDENTITY.serviceToken(client);
        assertThat(new RealmCalls(token).get(path)).isEqualTo(403);
    }

    @Test
    void thePlatformsAdministratorManagesTenantsAndNotTheRealm() {
        assertThat(new RealmCalls(IDENTITY.token(TestIdentity.ADMINISTRATOR)).get("/users"))
                .isEqualTo(403);
    }

    private static RealmCalls consortiumService() {
        return new RealmCalls(IDENTITY.serviceToken("consortium-service"));
    }
}
