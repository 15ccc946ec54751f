package io.consort.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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
    void theConsortiumServiceRegistersOrganisationsAndPersons() throws Exception {
        String token = IDENTITY.serviceToken("consortium-service");

        assertThat(post(token, "/organizations", """
                {"name":"powers-org","alias":"powers-org","domains":[{"name":"powers-org.example"}]}""")).isIn(201, 409);
        assertThat(post(token, "/users", """
                {"username":"powers-person","email":"powers@person.example"}""")).isIn(201, 409);
    }

    /** Members bring their own; the power to link them includes that to see which roles a link may give. */
    @ParameterizedTest
    @ValueSource(strings = {"/identity-provider/instances", "/roles"})
    void theConsortiumServiceLinksIdentityProviders(String path) throws Exception {
        assertThat(get(IDENTITY.serviceToken("consortium-service"), path)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/clients", "/client-scopes", "/events", "/components"})
    void theConsortiumServiceMayDoNothingElse(String path) throws Exception {
        assertThat(get(IDENTITY.serviceToken("consortium-service"), path)).isEqualTo(403);
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

    private static HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(IDENTITY.uri().resolve("/admin/realms/consort" + path))
                .header("Authorization", "Bearer " + token);
    }

    private static int send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
