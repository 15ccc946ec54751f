package io.consort.gateway.session;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static io.consort.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.gateway.GatewayApplication;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Gateways that know nothing of one another but share their keys. */
class TwoGatewaysTest extends SigningIn {

    private static final String NEW_KEY = "ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=";

    private final List<ConfigurableApplicationContext> others = new ArrayList<>();

    @AfterEach
    void stop() {
        others.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void oneEndsTheSignInThatAnotherBegan() {
        var other = another(SESSION_KEY, "");
        var asked = begin();
        provider(ISSUER.token("p-7"), LONG, asked.get("nonce"));

        var answer =
                browser.took(send(browser.with(at(other, "/login/callback?code=code-1&state=" + asked.get("state")))));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(send(browser.with(request("/me"))).statusCode()).isEqualTo(200);
        assertThat(send(browser.with(at(other, "/me"))).statusCode()).isEqualTo(200);
    }

    @Test
    void oneServesTheSessionThatAnotherRenewed() {
        var other = another(SESSION_KEY, "");
        signIn(tokenFor("p-7", ALMOST_OVER), ALMOST_OVER);
        PROVIDER.stubFor(post(TOKEN).willReturn(okJson(grant(ISSUER.token("p-7"), LONG, "refresh-2", null))));

        assertThat(browser.took(send(browser.with(at(other, "/api/talent/x")))).statusCode())
                .isEqualTo(200);

        PROVIDER.stubFor(post(TOKEN).willReturn(refusal("Stale token")));
        assertThat(send(browser.with(request("/api/talent/x"))).statusCode()).isEqualTo(200);
    }

    @Test
    void renewalsInDifferentSecondsSignNobodyOutWhicheverAnswerTheBrowserKeeps() {
        var other = another(SESSION_KEY, "");
        signIn(tokenFor("p-7", ALMOST_OVER), ALMOST_OVER);
        try (var rotating = new RotatingProvider(() -> tokenFor("p-7", ALMOST_OVER), ALMOST_OVER)) {
            rotating.standInFor(PROVIDER);
            for (var round = 1; round <= 20; round++) {
                rotating.at(round * 200);
                var earlier = send(browser.with(request("/api/talent/x")));
                rotating.at(round * 200 + 1);
                var later = send(browser.with(at(other, "/api/talent/x")));
                browser.took(later);
                browser.took(earlier);
                assertThat(earlier.statusCode()).isEqualTo(200);
                assertThat(later.statusCode()).isEqualTo(200);
            }

            assertThat(rotating.hasEndedTheSession()).isFalse();
            assertThat(rotating.renewals()).isGreaterThan(20);
        }
    }

    @Test
    void aThiefWhoComesSecondIsSeenByTheProvider() {
        var other = another(SESSION_KEY, "");
        signIn(tokenFor("p-7", ALMOST_OVER), ALMOST_OVER);
        var thief = new Browser(browser);
        try (var rotating = new RotatingProvider(() -> tokenFor("p-7", OVER), OVER)) {
            rotating.standInFor(PROVIDER);
            rotating.at(10);
            thief.took(send(thief.with(at(other, "/api/talent/x"))));
            rotating.at(11);
            browser.took(send(browser.with(request("/api/talent/x"))));
            rotating.at(200);
            browser.took(send(browser.with(request("/api/talent/x"))));
            assertThat(rotating.hasEndedTheSession()).isFalse();
            rotating.at(400);

            assertProblem(thief.took(send(thief.with(at(other, "/api/talent/x")))), 401, "sign-in-required");

            assertThat(rotating.hasEndedTheSession()).isTrue();
            assertProblem(browser.took(send(browser.with(request("/api/talent/x")))), 401, "sign-in-required");
        }
    }

    @Test
    void aNewKeySignsNobodyOut() {
        signIn(ISSUER.token("p-7"), LONG);
        var knowsBoth = another(NEW_KEY, SESSION_KEY);

        assertThat(send(browser.with(at(knowsBoth, "/me"))).statusCode()).isEqualTo(200);
    }

    @Test
    void aKeyThatIsGoneSignsOutCleanly() {
        signIn(ISSUER.token("p-7"), LONG);
        var knowsTheNewOne = another(NEW_KEY, "");

        assertProblem(browser.took(send(browser.with(at(knowsTheNewOne, "/me")))), 401, "sign-in-required");
        assertThat(browser.cookies()).isEmpty();
    }

    private ConfigurableApplicationContext another(String key, String formerKey) {
        var context = new SpringApplicationBuilder(GatewayApplication.class)
                .run(
                        "--server.port=0",
                        "--consort.gateway.connect-timeout=2m",
                        "--consort.gateway.response-timeout=2m",
                        "--consort.gateway.public-uri=" + PUBLIC,
                        "--consort.gateway.services.ip-ledger=" + LEDGER.baseUrl(),
                        "--consort.gateway.services.talent=" + TALENT.baseUrl(),
                        "--consort.identity.uri=" + PROVIDER.baseUrl(),
                        "--consort.identity.issuer=" + ISSUER.issuer(),
                        "--consort.identity.client-secret=test-only",
                        "--consort.gateway.session.key=" + key,
                        "--consort.gateway.session.former-key=" + formerKey);
        others.add(context);
        return context;
    }

    private static HttpRequest.Builder at(ConfigurableApplicationContext gateway, String path) {
        var port = gateway.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE);
    }
}
