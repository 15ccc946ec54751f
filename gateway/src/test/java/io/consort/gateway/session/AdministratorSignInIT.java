package io.consort.gateway.session;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.consort.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.consort.embedded.identity.Keycloak;
import io.consort.testkit.identity.Authenticator;
import io.consort.testkit.identity.LoopbackBrowser;
import io.consort.testkit.identity.TestIdentity;
import java.net.URI;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An administrator of the platform from the first sign-in on: the whole gateway, and the identity provider as it is deployed. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "consort.gateway.session.administrator-acr=second-factor",
            "consort.gateway.session.key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
        })
class AdministratorSignInIT {

    private static final TestIdentity IDENTITY = TestIdentity.shared();
    private static final int PORT = Keycloak.freePort();
    private static final URI GATEWAY = URI.create("http://127.0.0.1:" + PORT);
    private static final String ORGANISATIONS = "/api/consortium/organisations";
    private static final WireMockServer CONSORTIUM = new WireMockServer(
            WireMockConfiguration.wireMockConfig().bindAddress("127.0.0.1").dynamicPort());

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry properties) {
        CONSORTIUM.start();
        properties.add("server.port", () -> PORT);
        properties.add("consort.gateway.public-uri", GATEWAY::toString);
        properties.add("consort.gateway.services.consortium", CONSORTIUM::baseUrl);
        properties.add("consort.identity.uri", IDENTITY::uri);
        properties.add("consort.identity.issuer", IDENTITY::issuer);
        properties.add("consort.identity.client-secret", () -> IDENTITY.secret("consort-gateway"));
    }

    @BeforeAll
    static void aPlatform() {
        CONSORTIUM.stubFor(get(anyUrl()).willReturn(okJson("{\"items\":[]}")));
        IDENTITY.allowGateway(GATEWAY);
    }

    @AfterAll
    static void close() {
        CONSORTIUM.stop();
    }

    @Test
    void actsOnlyWithAPasswordOfTheirOwnAndASecondFactor() throws ParseException {
        String first = IDENTITY.createAdministrator("gateway-ada");
        try (LoopbackBrowser browser = new LoopbackBrowser()) {
            HttpResponse<String> name = browser.follow(browser.get(GATEWAY.resolve("/login")));
            HttpResponse<String> password = submit(browser, name, Map.of("username", "gateway-ada"));
            HttpResponse<String> setUp =
                    submit(browser, password, Map.of("username", "gateway-ada", "password", first));
            String secret = LoopbackBrowser.field(setUp, "totpSecret");
            HttpResponse<String> change = submit(
                    browser,
                    setUp,
                    Map.of("totpSecret", secret, "totp", Authenticator.code(secret), "userLabel", "app"));
            assertThat(change.body()).as("the first password is to be changed").contains("password-new");
            submit(browser, change, Map.of("password-new", first + "-mine", "password-confirm", first + "-mine"));

            assertThat(browser.get(GATEWAY.resolve("/me")).statusCode()).isEqualTo(200);
            assertProblem(browser.get(GATEWAY.resolve(ORGANISATIONS)), 403, "second-factor-required");
            assertThat(CONSORTIUM.getAllServeEvents())
                    .noneMatch(event -> event.getRequest().getUrl().equals(ORGANISATIONS));

            HttpResponse<String> code = browser.follow(browser.get(GATEWAY.resolve("/login?second-factor")));
            assertThat(code.uri().toString()).startsWith(IDENTITY.issuer().toString());
            HttpResponse<String> back = submit(browser, code, Map.of("otp", Authenticator.nextCode(secret)));
            assertThat(back.uri().toString()).as(back.body()).startsWith(GATEWAY.toString());

            assertThat(browser.get(GATEWAY.resolve(ORGANISATIONS)).statusCode()).isEqualTo(200);
        }
        JWTClaimsSet seen = tokenAtTheService();
        assertThat(seen.getStringClaim("acr")).isEqualTo("second-factor");
        assertThat(seen.getJSONObjectClaim("realm_access").toString()).contains("platform-admin");
    }

    private static HttpResponse<String> submit(
            LoopbackBrowser browser, HttpResponse<String> page, Map<String, String> fields) {
        return browser.follow(browser.submit(page, fields));
    }

    private static JWTClaimsSet tokenAtTheService() throws ParseException {
        String bearer = CONSORTIUM.getAllServeEvents().stream()
                .filter(event -> event.getRequest().getUrl().equals(ORGANISATIONS))
                .map(event -> event.getRequest().getHeader("Authorization"))
                .findFirst()
                .orElseThrow();
        return SignedJWT.parse(bearer.replace("Bearer ", "")).getJWTClaimsSet();
    }
}
