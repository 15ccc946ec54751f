package io.consort.embedded.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmFileTest {

    private static final Set<String> SERVICES =
            Set.of("consortium-service", "ip-ledger-service", "talent-service", "finance-service");

    private final JsonNode realm = JsonMapper.shared().readTree(RealmFile.text());

    @Test
    void holdsNoSecret() {
        List<String> secrets = Stream.concat(
                        realm.findValues("secret").stream(),
                        realm.findValues("credentials").stream()
                                .flatMap(credentials -> credentials.findValues("value").stream()))
                .map(JsonNode::asString)
                .toList();

        assertThat(secrets)
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allMatch(secret -> secret.matches("\\$\\{CONSORT_[A-Z_]+}"));
    }

    @Test
    void namesTheVariablesThatMustBeGiven() {
        assertThat(RealmFile.variables())
                .containsExactly(
                        "CONSORT_ADMIN_PASSWORD",
                        "CONSORT_GATEWAY_URI",
                        "CONSORT_PUBLIC_KEY_CONSORTIUM",
                        "CONSORT_PUBLIC_KEY_FINANCE",
                        "CONSORT_PUBLIC_KEY_IP_LEDGER",
                        "CONSORT_PUBLIC_KEY_TALENT",
                        "CONSORT_PUBLIC_URI",
                        "CONSORT_SECRET_GATEWAY",
                        "CONSORT_SECRET_PARTNER_EXAMPLE");
    }

    @Test
    void hasAClientForTheGatewayEachServiceAndOnePartner() {
        Set<String> enabled = clients()
                .filter(client -> client.get("enabled").asBoolean())
                .map(client -> client.get("clientId").asString())
                .collect(Collectors.toSet());

        assertThat(enabled)
                .containsAll(SERVICES)
                .contains("consort-gateway", "partner-example", "admin-permissions")
                .hasSize(7);
    }

    /** Not manage-users, which resets any password and grants any role: the group "people" is all that it administers. */
    @Test
    void givesTheConsortiumServiceNoPowerOverEveryAccount() {
        assertThat(realm.at("/clientScopeMappings/realm-management/0/roles").valueStream())
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder(
                        "manage-organizations", "query-users", "view-users", "manage-identity-providers");
        assertThat(realm.get("adminPermissionsEnabled").asBoolean()).isTrue();
        assertThat(realm.at("/defaultGroups/0").asString()).isEqualTo("/people");
        assertThat(user(realm, "admin").has("groups")).isFalse();
    }

    @Test
    void hasTheAdministratorChangeThePasswordAndSetUpASecondFactorUnlessOnOneMachine() {
        assertThat(user(realm, "admin").get("requiredActions").valueStream())
                .extracting(JsonNode::asString)
                .containsExactly("UPDATE_PASSWORD", "CONFIGURE_TOTP");
        assertThat(RealmFile.forOneMachine()).doesNotContain("requiredActions");
        assertThat(user(JsonMapper.shared().readTree(RealmFile.forOneMachine()), "admin")
                        .has("realmRoles"))
                .isTrue();
    }

    @Test
    void tellsTheSecondFactorFromThePassword() {
        assertThat(realm.get("browserFlow").asString())
                .isEqualTo(realm.at("/authenticationFlows/0/alias").asString());
        assertThat(realm.get("attributes").get("acr.loa.map").asString())
                .isEqualTo("{\"password\":1,\"second-factor\":2}");
    }

    private static JsonNode user(JsonNode realm, String name) {
        return realm.get("users")
                .valueStream()
                .filter(each -> each.get("username").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void letsNobodyTradeAPasswordForATokenNorUseTheImplicitFlow() {
        assertThat(clients())
                .allSatisfy(client -> assertThat(
                                client.get("directAccessGrantsEnabled").asBoolean())
                        .isFalse())
                .allSatisfy(
                        client -> assertThat(client.path("implicitFlowEnabled").asBoolean(false))
                                .isFalse());
        assertThat(realm.get("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
    }

    @Test
    void signsBrowsersInWithTheCodeFlowAndPkce() {
        JsonNode gateway = client("consort-gateway");

        assertThat(gateway.get("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(gateway.get("publicClient").asBoolean()).isFalse();
        assertThat(gateway.get("serviceAccountsEnabled").asBoolean()).isFalse();
        assertThat(gateway.get("attributes").get("pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(gateway.get("redirectUris").get(0).asString()).isEqualTo("${CONSORT_PUBLIC_URI}/login/callback");
    }

    @Test
    void endsWhatIsOverAndKeepsARecordOfIt() {
        assertThat(realm.get("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.get("eventsEnabled").asBoolean()).isTrue();
        assertThat(realm.get("eventsExpiration").asInt()).isPositive();
        assertThat(realm.get("adminEventsEnabled").asBoolean()).isTrue();
        assertThat(realm.get("attributes").get("adminEventsExpiration").asInt()).isPositive();
        assertThat(client("consort-gateway")
                        .get("attributes")
                        .get("backchannel.logout.url")
                        .asString())
                .isEqualTo("${CONSORT_GATEWAY_URI}/backchannel-logout");
    }

    @Test
    void givesEveryClientTheAudienceAndNoRoleThatIsNotMapped() {
        assertThat(client("admin-permissions").get("defaultClientScopes")).isEmpty();
        assertThat(clients()
                        .filter(client -> client.get("enabled").asBoolean())
                        .filter(client -> !client.get("clientId").asString().equals("admin-permissions")))
                .allSatisfy(
                        client -> assertThat(client.get("defaultClientScopes").values())
                                .extracting(JsonNode::asString)
                                .contains("basic", "roles"))
                .allSatisfy(client -> assertThat(client.get("defaultClientScopes")
                                .valueStream()
                                .anyMatch(scope -> scope.asString().equals("consort")))
                        .as("a service's token is for the one that it asks, and not for the whole platform")
                        .isNotEqualTo(client.get("clientId").asString().endsWith("-service")))
                .allSatisfy(client ->
                        assertThat(client.get("fullScopeAllowed").asBoolean()).isFalse());
    }

    private Stream<JsonNode> clients() {
        return realm.get("clients").valueStream();
    }

    private JsonNode client(String id) {
        return clients()
                .filter(client -> client.get("clientId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
