package io.consort.gateway.identity;

import static io.consort.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import io.consort.gateway.RunningGateway;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class TokenTest extends RunningGateway {

    @AfterEach
    void nothingReachedTheService() {
        assertThat(asked(TALENT)).isEmpty();
    }

    @Test
    void asksForASignInWithoutRedirecting() {
        var answer = send(request("/api/talent/x"));

        assertProblem(answer, 401, "sign-in-required");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void refusesTheTokensOfThePlatformsOwnServices() {
        var role = Map.of("roles", List.of("service"));

        notForServices(ISSUER.claims("s-1").claim("organization", null).claim("realm_access", role));
        notForServices(ISSUER.claims("s-1").claim("azp", "finance-service"));
        notForServices(ISSUER.claims("s-1").claim("client_id", "talent-service"));
    }

    @Test
    void knowsEveryServiceThatTheRealmGivesARole() throws IOException {
        var realm = new JsonMapper().readTree(Path.of("../k8s/base/keycloak/consort-realm.json"));
        var services = realm.path("users")
                .valueStream()
                .filter(user -> user.path("realmRoles").toString().contains("\"service\""))
                .map(user -> user.path("serviceAccountClientId").asString())
                .toList();

        assertThat(services)
                .hasSize(4)
                .allSatisfy(client -> notForServices(ISSUER.claims("s-1").claim("azp", client)));
    }

    private void notForServices(JWTClaimsSet.Builder claims) {
        assertProblem(bearer(ISSUER.sign(claims.build())), 403, "not-for-services");
    }

    @Test
    void refusesAnExpiredToken() {
        var past = Date.from(Instant.now().minusSeconds(60));

        refused(bearer(ISSUER.sign(ISSUER.claims("p-1").expirationTime(past).build())));
    }

    @Test
    void refusesATokenWithoutAnEnd() {
        refused(bearer(ISSUER.sign(ISSUER.claims("p-1").expirationTime(null).build())));
    }

    @Test
    void refusesATokenForAnotherAudience() {
        refused(bearer(
                ISSUER.sign(ISSUER.claims("p-1").audience(List.of("account")).build())));
    }

    @Test
    void refusesATokenForNoAudience() {
        refused(bearer(ISSUER.sign(ISSUER.claims("p-1").audience((String) null).build())));
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        refused(bearer(
                ISSUER.sign(ISSUER.claims("p-1").issuer(ISSUER.issuer() + "2").build())));
    }

    @Test
    void refusesATokenSignedByAnotherKeyOfTheSameName() {
        refused(bearer(ISSUER.forge(ISSUER.claims("p-1").build(), "signing")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "second", "third"})
    void refusesATokenSignedByAKeyNobodyKnows(String key) {
        refused(bearer(ISSUER.forge(ISSUER.claims("p-1").build(), key)));
    }

    @Test
    void refusesAnUnsignedToken() {
        JWTClaimsSet claims = ISSUER.claims("p-1").build();

        refused(bearer(new PlainJWT(claims).serialize()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer x", "Bearer ", "Basic YTpi", "Bearer a.b.c", "nonsense"})
    void refusesWhatIsNoToken(String authorization) {
        refused(send(request("/api/talent/x").header("Authorization", authorization)));
    }

    private HttpResponse<String> bearer(String token) {
        return send(request("/api/talent/x").header("Authorization", "Bearer " + token));
    }

    private static void refused(HttpResponse<String> answer) {
        assertProblem(answer, 401, "invalid-token");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
    }
}
