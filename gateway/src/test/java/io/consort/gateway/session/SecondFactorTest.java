package io.consort.gateway.session;

import static io.consort.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "consort.gateway.session.administrator-acr=2")
class SecondFactorTest extends SigningIn {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"0", "1", "20"})
    void anAdministratorDoesNotActWithoutOne(String acr) {
        var token = ISSUER.sign(administrator().claim("acr", acr).build());

        assertProblem(send(bearing(token, "/api/talent/x")), 403, "second-factor-required");
        assertProblem(
                send(bearing(token, "/api/talent/x").POST(HttpRequest.BodyPublishers.ofString("{}"))),
                403,
                "second-factor-required");
        assertThat(send(bearing(token, "/me")).statusCode()).isEqualTo(200);
        assertThat(asked(TALENT)).isEmpty();
    }

    @Test
    void anAdministratorActsWithOne() {
        var token = ISSUER.sign(administrator().claim("acr", "2").build());

        assertThat(send(bearing(token, "/api/talent/x")).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyElseNeedsOne() {
        assertThat(send(signed("/api/talent/x")).statusCode()).isEqualTo(200);
        assertProblem(send(request("/api/talent/x")), 401, "sign-in-required");
    }

    @Test
    void holdsForABrowserAndSaysWhereToGo() {
        signIn(ISSUER.sign(administrator().claim("acr", "1").build()), LONG);

        var refused = send(browser.with(request("/api/talent/x")));

        assertProblem(refused, 403, "second-factor-required");
        assertThat(refused.body()).contains("/login?second-factor");
        var sent = send(request("/login?second-factor"));
        assertThat(query(URI.create(sent.headers().firstValue("Location").orElseThrow())))
                .containsEntry("acr_values", "2");
    }

    private HttpRequest.Builder bearing(String token, String path) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    private static JWTClaimsSet.Builder administrator() {
        return ISSUER.claims("p-1").claim("realm_access", Map.of("roles", List.of("platform-admin")));
    }
}
