package io.consort.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser that a gateway sends to sign in, and what that gateway does when it comes back. */
final class GatewayBrowser implements AutoCloseable {

    static final String PUBLIC = "http://127.0.0.1:18080";
    static final String REDIRECT = PUBLIC + "/login/callback";

    private static final String VERIFIER = "a-verifier-that-is-at-least-forty-three-characters-long";

    private final TestIdentity identity;
    private final LoopbackBrowser browser = new LoopbackBrowser();

    GatewayBrowser(TestIdentity identity) {
        this.identity = identity;
    }

    /** Begins a sign-in, with more or other parameters than the usual ones. */
    HttpResponse<String> begin(Map<String, String> more) {
        return beginWithoutPkce(with(more, Map.of("code_challenge", challenge(), "code_challenge_method", "S256")));
    }

    HttpResponse<String> beginWithoutPkce(Map<String, String> more) {
        Map<String, String> query = with(
                more,
                Map.of(
                        "response_type", "code",
                        "client_id", "consort-gateway",
                        "scope", "openid organization:*",
                        "redirect_uri", REDIRECT,
                        "state", "state-1"));
        return browser.get(
                URI.create(identity.issuer() + "/protocol/openid-connect/auth?" + LoopbackBrowser.form(query)));
    }

    /** Types name and password, and goes on to the next page or to the gateway. */
    HttpResponse<String> enter(HttpResponse<String> page, String person) {
        HttpResponse<String> askedForPassword = browser.submit(page, Map.of("username", person));
        return browser.follow(
                browser.submit(askedForPassword, Map.of("username", person, "password", identity.password(person))),
                REDIRECT);
    }

    HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        return browser.follow(browser.submit(page, fields), REDIRECT);
    }

    HttpResponse<String> get(URI uri) {
        return browser.get(uri);
    }

    HttpResponse<String> follow(HttpResponse<String> answer, String end) {
        return browser.follow(answer, end);
    }

    /** What the gateway is given for a browser that comes back. */
    JsonNode tokens(HttpResponse<String> back) {
        URI sentTo = LoopbackBrowser.sentTo(back);
        assertThat(sentTo.toString()).startsWith(REDIRECT + "?");
        return token(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                LoopbackBrowser.parameter(sentTo, "code"),
                "code_verifier",
                VERIFIER,
                "redirect_uri",
                REDIRECT));
    }

    JsonNode renew(String refreshToken) {
        return token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    /** Whether the provider would still take a refresh token; to ask does not use it. */
    boolean isActive(String refreshToken) {
        return ask("token/introspect", Map.of("token_type_hint", "refresh_token", "token", refreshToken))
                .get("active")
                .asBoolean();
    }

    private JsonNode token(Map<String, String> grant) {
        return ask("token", grant);
    }

    private JsonNode ask(String what, Map<String, String> fields) {
        Map<String, String> client =
                Map.of("client_id", "consort-gateway", "client_secret", identity.secret("consort-gateway"));
        return JsonMapper.shared()
                .readTree(browser.post(
                                URI.create(identity.issuer() + "/protocol/openid-connect/" + what),
                                with(fields, client))
                        .body());
    }

    /** A part of a token: 0 is its header, 1 its claims. */
    static JsonNode part(String token, int number) {
        byte[] part = Base64.getUrlDecoder().decode(token.split("\\.")[number]);
        return JsonMapper.shared().readTree(new String(part, StandardCharsets.UTF_8));
    }

    static JsonNode claims(String token) {
        return part(token, 1);
    }

    private static Map<String, String> with(Map<String, String> stronger, Map<String, String> others) {
        Map<String, String> all = new TreeMap<>(others);
        all.putAll(stronger);
        return all;
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
    }
}
