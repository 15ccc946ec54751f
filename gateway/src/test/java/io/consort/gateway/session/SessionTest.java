package io.consort.gateway.session;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.consort.gateway.ProblemAssert.assertPassing;
import static io.consort.gateway.ProblemAssert.assertProblem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest extends SigningIn {

    @Test
    void sendsTheBrowserToTheProviderWithProofKeyAndNonce() {
        var asked = begin();

        assertThat(asked.get("address")).isEqualTo(ISSUER.issuer() + "/protocol/openid-connect/auth");
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "consort-gateway")
                .containsEntry("scope", "openid organization:*")
                .containsEntry("redirect_uri", PUBLIC + "/login/callback")
                .containsEntry("code_challenge_method", "S256");
        assertThat(asked.get("code_challenge")).hasSize(43);
        assertThat(asked.get("state")).hasSizeGreaterThan(30);
        assertThat(asked.get("nonce")).hasSizeGreaterThan(30);
    }

    @Test
    void signsInAndShowsTheBrowserNoToken() throws Exception {
        var asked = begin();
        var access = ISSUER.token("p-7");
        provider(access, LONG, asked.get("nonce"));

        var answer = comeBack(asked.get("state"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(PUBLIC + "/");
        assertThat(browser.cookies()).containsOnlyKeys("consort", "XSRF-TOKEN");
        assertThat(answer.headers().map().toString()).doesNotContain(access, "refresh-1");
        assertThat(setCookie(answer, "consort="))
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
        assertThat(setCookie(answer, "XSRF-TOKEN=")).contains("SameSite=Lax").doesNotContain("HttpOnly");
        PROVIDER.verify(postRequestedFor(urlEqualTo(TOKEN))
                .withHeader("Authorization", equalTo(basic("consort-gateway", "test-only")))
                .withRequestBody(containing("grant_type=authorization_code"))
                .withRequestBody(containing("code=code-1"))
                .withRequestBody(containing("redirect_uri=http%3A%2F%2Fconsort.example%3A9000%2Flogin%2Fcallback")));
        var form = form(PROVIDER.getAllServeEvents().stream()
                .filter(event -> event.getRequest().getUrl().equals(TOKEN))
                .findFirst()
                .orElseThrow()
                .getRequest()
                .getBodyAsString());
        assertThat(challenge(form.get("code_verifier"))).isEqualTo(asked.get("code_challenge"));
    }

    @ParameterizedTest
    @CsvSource({"/c/sematech?tab=votes, /c/sematech?tab=votes", "//evil.example/, /"})
    void leadsBackToThePageThatWasWantedIfItIsOurs(String wanted, String end) {
        var answer = browser.took(send(request("/login?return=" + URLEncoder.encode(wanted, UTF_8))));
        var asked = query(URI.create(answer.headers().firstValue("Location").orElseThrow()));
        provider(ISSUER.token("p-7"), LONG, asked.get("nonce"));

        assertThat(comeBack(asked.get("state")).headers().firstValue("Location"))
                .hasValue(PUBLIC + end);
    }

    @Test
    void callsServicesWithTheTokenBehindTheSession() {
        var access = ISSUER.token("p-7");
        signIn(access, LONG);

        assertThat(send(browser.with(request("/api/talent/x"))).statusCode()).isEqualTo(200);

        TALENT.verify(getRequestedFor(urlEqualTo("/api/talent/x"))
                .withHeader("Authorization", equalTo("Bearer " + access))
                .withoutHeader("Cookie"));
    }

    @Test
    void saysWhoIsSignedIn() {
        signIn(ISSUER.token("p-7"), LONG);

        var me = json(send(browser.with(request("/me"))));

        assertThat(me.path("person").asString()).isEqualTo("p-7");
        assertThat(me.path("name").asString()).isEqualTo("安娜 Anna");
        assertThat(me.path("organisations").toString()).isEqualTo("[\"ibm\"]");
        assertThat(me.path("administrator").asBoolean()).isFalse();
    }

    @Test
    void callsABearerByNoNameOfTheSessionBesideIt() {
        signIn(ISSUER.token("p-7"), LONG);

        var bearing = request("/me").header("Authorization", "Bearer " + ISSUER.token("p-9"));
        var me = json(send(browser.with(bearing)));

        assertThat(me.path("person").asString()).isEqualTo("p-9");
        assertThat(me.path("name").asString()).isEqualTo("p-9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void refusesAChangeThatDoesNotProveItsOrigin(String method) {
        signIn(ISSUER.token("p-7"), LONG);
        var body = HttpRequest.BodyPublishers.ofString("{}");

        assertProblem(send(browser.with(request("/api/talent/x")).method(method, body)), 403, "csrf-token-missing");
        assertProblem(
                send(browser.with(request("/api/talent/x"))
                        .header("X-XSRF-TOKEN", "guessed")
                        .method(method, body)),
                403,
                "csrf-token-missing");
        assertThat(asked(TALENT)).isEmpty();
    }

    @Test
    void takesAChangeThatProvesItsOrigin() {
        signIn(ISSUER.token("p-7"), LONG);

        assertThat(send(proven(request("/api/talent/x")).POST(HttpRequest.BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void renewsATokenNearItsEndOnceForAllRequests() throws Exception {
        signIn(tokenFor("p-7", ALMOST_OVER), ALMOST_OVER);
        var renewed = ISSUER.token("p-7");
        PROVIDER.resetRequests();
        PROVIDER.stubFor(post(TOKEN)
                .willReturn(okJson(grant(renewed, LONG, "refresh-2", null)).withFixedDelay(200)));

        var answers = new ArrayList<Future<HttpResponse<String>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 8; i++) {
                answers.add(threads.submit(() -> send(browser.with(request("/api/talent/x")))));
            }
        }

        for (var answer : answers) {
            assertThat(answer.get().statusCode()).isEqualTo(200);
        }
        PROVIDER.verify(
                1,
                postRequestedFor(urlEqualTo(TOKEN))
                        .withRequestBody(containing("grant_type=refresh_token"))
                        .withRequestBody(containing("refresh_token=refresh-1")));
        TALENT.verify(8, anyRequestedFor(anyUrl()).withHeader("Authorization", equalTo("Bearer " + renewed)));
    }

    @Test
    void renewsEarlyWhereAPageAsksFirst() {
        signIn(tokenFor("p-7", HALF_OVER), HALF_OVER);
        PROVIDER.resetRequests();
        PROVIDER.stubFor(post(TOKEN).willReturn(okJson(grant(ISSUER.token("p-7"), LONG, "refresh-2", null))));

        assertThat(browser.took(send(browser.with(request("/api/talent/x")))).statusCode())
                .isEqualTo(200);
        PROVIDER.verify(0, postRequestedFor(urlEqualTo(TOKEN)));
        assertThat(browser.took(send(browser.with(request("/me")))).statusCode())
                .isEqualTo(200);
        PROVIDER.verify(1, postRequestedFor(urlEqualTo(TOKEN)));
        assertThat(browser.took(send(browser.with(request("/me")))).statusCode())
                .isEqualTo(200);
        PROVIDER.verify(1, postRequestedFor(urlEqualTo(TOKEN)));
    }

    @Test
    void endsTheSessionThatTheProviderEnded() {
        signIn(tokenFor("p-7", OVER), OVER);
        PROVIDER.stubFor(post(TOKEN).willReturn(refusal("Session not active")));

        assertProblem(send(browser.with(request("/api/talent/x"))), 401, "sign-in-required");
        PROVIDER.resetRequests();
        assertProblem(send(browser.with(request("/api/talent/x"))), 401, "sign-in-required");
        PROVIDER.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void signsNobodyOutWhoseAccessTokenLives() {
        signIn(tokenFor("p-7", ALMOST_OVER), ALMOST_OVER);
        PROVIDER.stubFor(post(TOKEN).willReturn(refusal("Stale token")));
        var kept = browser.cookies();

        assertThat(browser.took(send(browser.with(request("/api/talent/x")))).statusCode())
                .isEqualTo(200);
        PROVIDER.stubFor(post(TOKEN).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        assertThat(browser.took(send(browser.with(request("/api/talent/x")))).statusCode())
                .isEqualTo(200);
        assertThat(browser.cookies()).isEqualTo(kept);
    }

    @Test
    void keepsTheSessionWhileTheProviderIsAway() {
        signIn(tokenFor("p-7", OVER), OVER);
        PROVIDER.stubFor(post(TOKEN).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        assertPassing(send(browser.with(request("/api/talent/x"))), "identity-unreachable");

        PROVIDER.stubFor(post(TOKEN).willReturn(okJson(grant(ISSUER.token("p-7"), LONG, null, null))));
        assertThat(send(browser.with(request("/api/talent/x"))).statusCode()).isEqualTo(200);
    }

    @Test
    void signsOutHereAndSendsTheBrowserToTheProvider() {
        signIn(ISSUER.token("p-7"), LONG);
        var kept = new Browser();
        kept.took(send(browser.with(request("/me"))));
        var stolen = browser.cookie("consort");

        var answer = browser.took(send(proven(request("/logout")).POST(HttpRequest.BodyPublishers.noBody())));

        var location = json(answer).path("location").asString();
        assertThat(location).startsWith(ISSUER.issuer() + "/protocol/openid-connect/logout?");
        assertThat(query(URI.create(location)))
                .containsEntry("client_id", "consort-gateway")
                .containsEntry("post_logout_redirect_uri", PUBLIC + "/")
                .containsKey("id_token_hint");
        assertThat(browser.cookies()).isEmpty();
        assertProblem(send(request("/me").header("Cookie", "consort=" + stolen)), 401, "sign-in-required");
    }

    @Test
    void doesNotSignOutForAnotherOrigin() {
        signIn(ISSUER.token("p-7"), LONG);

        assertProblem(
                send(browser.with(request("/logout")).POST(HttpRequest.BodyPublishers.noBody())),
                403,
                "csrf-token-missing");
        assertThat(send(browser.with(request("/me"))).statusCode()).isEqualTo(200);
    }

    @Test
    void givesEverySignInANewSession() {
        signIn(ISSUER.token("p-7"), LONG);
        var first = browser.cookie("consort");

        signIn(ISSUER.token("p-7"), LONG);

        assertThat(browser.cookie("consort")).isNotEqualTo(first);
        assertProblem(send(request("/me").header("Cookie", "consort=" + first)), 401, "sign-in-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "changed", "of another installation", "another kind", "not sealed"})
    void signsABrowserOutWhoseCookieDoesNotOpen(String how) {
        signIn(ISSUER.token("p-7"), LONG);
        var mine = browser.cookie("consort");
        var cookie = switch (how) {
            case "cut" -> mine.substring(0, mine.length() / 2);
            case "changed" -> mine.substring(0, mine.length() - 9) + (mine.endsWith("A") ? "B" : "A").repeat(9);
            case "of another installation" ->
                "1~"
                        + new CookieSeal(new SessionProperties("A".repeat(43) + "=", "", ""))
                                .seal("session", Map.of("id", "1"));
            case "another kind" ->
                "1~"
                        + new Browser()
                                .took(send(request("/login")))
                                .headers()
                                .firstValue("Set-Cookie")
                                .orElseThrow()
                                .replaceAll("^[^=]*=|;.*", "");
            default -> "1~a.b.c.d.e";
        };

        var answer = send(request("/api/talent/x").header("Cookie", "consort=" + cookie));

        assertProblem(answer, 401, "sign-in-required");
        assertThat(setCookie(answer, "consort=")).contains("Max-Age=0");
        assertThat(asked(TALENT)).isEmpty();
    }

    @Test
    void givesTheBrowserTheRenewedSessionAndNotTheFormerTokens() {
        signIn(tokenFor("p-7", ALMOST_OVER), ALMOST_OVER);
        var former = browser.cookie("consort");
        PROVIDER.stubFor(post(TOKEN).willReturn(okJson(grant(ISSUER.token("p-7"), LONG, "refresh-2", null))));

        var answer = browser.took(send(browser.with(request("/api/talent/x"))));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(browser.cookie("consort")).isNotEqualTo(former);
        PROVIDER.resetRequests();
        assertThat(send(browser.with(request("/api/talent/x"))).statusCode()).isEqualTo(200);
        PROVIDER.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void goesOnInASecondCookieForAPersonOfManyOrganisations() {
        var many = new TreeMap<String, Object>();
        for (var i = 0; i < 80; i++) {
            many.put("organisation-" + i, Map.of("id", UUID.randomUUID().toString(), "roles", List.of("member")));
        }
        var access =
                ISSUER.sign(ISSUER.claims("p-7").claim("organization", many).build());

        signIn(access, LONG);

        assertThat(browser.cookies()).containsOnlyKeys("consort", "consort-2", "XSRF-TOKEN");
        assertThat(browser.cookies())
                .allSatisfy((name, value) ->
                        assertThat(name.length() + value.length()).isLessThan(4_096));
        assertThat(send(browser.with(request("/api/talent/x"))).statusCode()).isEqualTo(200);
        assertProblem(
                send(request("/api/talent/x").header("Cookie", "consort=" + browser.cookie("consort"))),
                401,
                "sign-in-required");
    }

    @Test
    void refusesASignInThatNoBrowserCouldKeep() {
        var many = new TreeMap<String, Object>();
        for (var i = 0; i < 400; i++) {
            many.put("organisation-" + i, Map.of("id", UUID.randomUUID().toString()));
        }
        var asked = begin();
        provider(ISSUER.sign(ISSUER.claims("p-7").claim("organization", many).build()), LONG, asked.get("nonce"));

        assertFailed(comeBack(asked.get("state")), 401, "more organisations");
    }

    @Test
    void ignoresASessionThatDoesNotExist() {
        assertProblem(send(request("/me").header("Cookie", "consort=made-up")), 401, "sign-in-required");
    }

    @Test
    void refusesToFinishASignInBegunInAnotherBrowser() {
        var asked = begin();
        provider(ISSUER.token("p-7"), LONG, asked.get("nonce"));

        var answer = send(request("/login/callback?code=code-1&state=" + asked.get("state")));

        assertFailed(answer, 401, "not begun in this browser");
        PROVIDER.verify(0, postRequestedFor(urlEqualTo(TOKEN)));
    }

    @Test
    void refusesAnotherState() {
        begin();

        assertFailed(comeBack("another"), 401, "not begun in this browser");
    }

    @Test
    void refusesToFinishASignInTwice() {
        var asked = begin();
        provider(ISSUER.token("p-7"), LONG, asked.get("nonce"));
        var again = browser.with(request("/login/callback?code=code-1&state=" + asked.get("state")));
        comeBack(asked.get("state"));
        PROVIDER.stubFor(post(TOKEN).willReturn(refusal("Code already used")));

        assertFailed(send(again), 401, "not accepted");
    }

    @Test
    void refusesAnIdTokenMadeForAnotherSignIn() {
        var asked = begin();
        provider(ISSUER.token("p-7"), LONG, "another nonce");

        assertFailed(comeBack(asked.get("state")), 401, "not accepted");
        assertThat(browser.cookies()).doesNotContainKey("consort");
    }

    @Test
    void refusesAForgedIdToken() {
        var asked = begin();
        var forged = ISSUER.forge(
                ISSUER.claims("p-7")
                        .audience("consort-gateway")
                        .claim("nonce", asked.get("nonce"))
                        .build(),
                "signing");
        PROVIDER.stubFor(post(TOKEN).willReturn(okJson(grant(ISSUER.token("p-7"), LONG, "refresh-1", forged))));

        assertFailed(comeBack(asked.get("state")), 401, "not accepted");
    }

    @Test
    void saysThatTheProviderRefused() {
        var asked = begin();

        var answer = browser.took(
                send(browser.with(request("/login/callback?error=access_denied&state=" + asked.get("state")))));

        assertFailed(answer, 401, "cancelled or not allowed");
    }

    @Test
    void saysThatTheProviderIsAway() {
        var asked = begin();
        PROVIDER.stubFor(post(TOKEN).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        var answer = comeBack(asked.get("state"));

        assertFailed(answer, 503, "does not answer");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private static void assertFailed(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("Sign-in failed", words, "href=\"/login\"");
    }

    private static String setCookie(HttpResponse<String> answer, String start) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static String challenge(String verifier) throws Exception {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)));
    }

    private static String basic(String user, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + secret).getBytes(UTF_8));
    }
}
