package io.consort.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A browser signs in as the gateway has it do. */
class SignInIT {

    private static final TestIdentity IDENTITY = TestIdentity.shared();

    private final GatewayBrowser browser = new GatewayBrowser(IDENTITY);

    @BeforeAll
    static void aGatewayAndAPersonInTwoOrganisations() {
        IDENTITY.allowGateway(URI.create(GatewayBrowser.PUBLIC));
        IDENTITY.createOrganisation("sign-in-ibm");
        IDENTITY.createOrganisation("sign-in-intel");
        IDENTITY.createPerson("sign-in-anna", "sign-in-ibm", "sign-in-intel");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void givesTheGatewayATokenWithOrganisationsAndANameInTheIdTokenAlone() throws Exception {
        JsonNode tokens = signIn();

        JsonNode access = GatewayBrowser.claims(tokens.get("access_token").asString());
        JsonNode id = GatewayBrowser.claims(tokens.get("id_token").asString());
        assertThat(access.get("aud").asString()).isEqualTo("consort");
        assertThat(access.get("organization").propertyNames())
                .containsExactlyInAnyOrder("sign-in-ibm", "sign-in-intel");
        assertThat(access.has("preferred_username")).isFalse();
        assertThat(id.get("preferred_username").asString()).isEqualTo("sign-in-anna");
    }

    @Test
    void letsSeveralGatewaysRenewAtOnceButNoTokenBeforeTheLast() throws Exception {
        String first = signIn().get("refresh_token").asString();

        List<JsonNode> renewed = List.of(browser.renew(first), browser.renew(first), browser.renew(first));

        assertThat(renewed)
                .allSatisfy(tokens ->
                        assertThat(tokens.path("refresh_token").asString("")).isNotEmpty());
        JsonNode last = browser.renew(renewed.getLast().get("refresh_token").asString());
        assertThat(last.path("access_token").asString("")).isNotEmpty();
        JsonNode next = renewInALaterSecond(last);
        assertThat(browser.renew(first).path("error").asString("")).isEqualTo("invalid_grant");
        assertThat(browser.renew(next.get("refresh_token").asString())
                        .path("error")
                        .asString(""))
                .as("a token that was stolen ends the session of whoever holds it")
                .isEqualTo("invalid_grant");
    }

    @Test
    void saysWithoutHarmWhichTokenWasOvertakenAndGoesOnFromTheOneBefore() {
        String first = signIn().get("refresh_token").asString();
        JsonNode kept = browser.renew(first);
        awaitLaterSecond(kept);
        browser.renew(first); // by another gateway, whose answer the browser did not keep

        assertThat(browser.isActive(kept.get("refresh_token").asString())).isFalse();
        assertThat(browser.isActive(first)).isTrue();
        JsonNode next = browser.renew(first);
        assertThat(browser.isActive(next.get("refresh_token").asString())).isTrue();
        assertThat(browser.renew(next.get("refresh_token").asString())
                        .path("access_token")
                        .asString(""))
                .isNotEmpty();
    }

    @Test
    void tellsTheGatewayThatASessionIsOver() throws Exception {
        BlockingQueue<String> reported = new LinkedBlockingQueue<>();
        HttpServer gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/backchannel-logout", exchange -> {
            reported.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        gateway.start();
        try {
            IDENTITY.reportSignOutsTo(
                    URI.create("http://127.0.0.1:" + gateway.getAddress().getPort()));
            JsonNode tokens = signIn();
            JsonNode id = GatewayBrowser.claims(tokens.get("id_token").asString());

            browser.get(URI.create(
                    IDENTITY.issuer() + "/protocol/openid-connect/logout?client_id=consort-gateway&id_token_hint="
                            + tokens.get("id_token").asString()));

            String form = reported.poll(5, TimeUnit.MINUTES);
            assertThat(form).startsWith("logout_token=");
            JsonNode logout = GatewayBrowser.claims(form.substring("logout_token=".length()));
            assertThat(logout.get("iss").asString()).isEqualTo(IDENTITY.issuer().toString());
            assertThat(logout.get("aud").asString()).isEqualTo("consort-gateway");
            assertThat(logout.get("sid").asString()).isEqualTo(id.get("sid").asString());
            assertThat(logout.get("sub").asString()).isEqualTo(id.get("sub").asString());
            assertThat(logout.get("events").has("http://schemas.openid.net/event/backchannel-logout"))
                    .isTrue();
            assertThat(logout.has("nonce")).isFalse();
            assertThat(logout.get("jti").asString()).isNotEmpty();
            assertThat(logout.get("iat").asLong()).isPositive();
            assertThat(GatewayBrowser.part(form.substring("logout_token=".length()), 0)
                            .path("typ")
                            .asString("JWT"))
                    .isIn("JWT", "logout+jwt");
            assertThat(browser.renew(tokens.get("refresh_token").asString())
                            .path("error")
                            .asString(""))
                    .isEqualTo("invalid_grant");
        } finally {
            gateway.stop(0);
        }
    }

    @Test
    void refusesASignInWithoutPkce() {
        HttpResponse<String> refused = browser.beginWithoutPkce(Map.of());

        assertThat(LoopbackBrowser.sentTo(refused).toString())
                .startsWith(GatewayBrowser.REDIRECT)
                .contains("error=invalid_request");
    }

    @Test
    void refusesToSendABrowserElsewhere() {
        HttpResponse<String> refused =
                browser.begin(Map.of("redirect_uri", "https://elsewhere.example/login/oauth2/code/x"));

        assertThat(refused.statusCode()).isEqualTo(400);
    }

    @Test
    void takesThePasswordForWhoeverIsNotAskedForMore() {
        assertThat(GatewayBrowser.claims(signIn().get("access_token").asString())
                        .get("acr")
                        .asString())
                .isEqualTo("password");
    }

    @Test
    void asksForASecondFactorWhereTheGatewayWantsOne() {
        IDENTITY.createPerson("sign-in-otto", "sign-in-ibm");

        HttpResponse<String> setUp =
                browser.enter(browser.begin(Map.of("acr_values", "second-factor")), "sign-in-otto");

        assertThat(setUp.uri().toString()).as("a password is not enough").startsWith(IDENTITY.issuer() + "/");
        String secret = LoopbackBrowser.field(setUp, "totpSecret");
        JsonNode tokens = browser.tokens(browser.submit(
                setUp, Map.of("totpSecret", secret, "totp", Authenticator.code(secret), "userLabel", "app")));
        assertThat(GatewayBrowser.claims(tokens.get("access_token").asString())
                        .get("acr")
                        .asString())
                .isEqualTo("second-factor");
    }

    private JsonNode signIn() {
        return browser.tokens(browser.enter(browser.begin(Map.of()), "sign-in-anna"));
    }

    private JsonNode renewInALaterSecond(JsonNode tokens) {
        awaitLaterSecond(tokens);
        return browser.renew(tokens.get("refresh_token").asString());
    }

    /** Keycloak tells tokens of one session apart by the second in which they were made. */
    private static void awaitLaterSecond(JsonNode tokens) {
        String made = GatewayBrowser.claims(tokens.get("refresh_token").asString())
                .get("iat")
                .asString();
        while (made.equals(Long.toString(Instant.now().getEpochSecond()))) {
            Thread.onSpinWait();
        }
    }
}
