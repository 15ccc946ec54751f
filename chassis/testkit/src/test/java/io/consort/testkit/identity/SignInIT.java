package io.consort.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser signs in as the gateway has it do. */
class SignInIT {

    private static final TestIdentity IDENTITY = TestIdentity.shared();
    private static final String PUBLIC = "http://127.0.0.1:18080";
    private static final String REDIRECT = PUBLIC + "/login/callback";
    private static final String VERIFIER = "a-verifier-that-is-at-least-forty-three-characters-long";
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new LoopbackCookies()).build();

    @BeforeAll
    static void aGatewayAndAPersonInTwoOrganisations() {
        IDENTITY.allowGateway(URI.create(PUBLIC));
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
        HttpResponse<String> askedForName = get(authorize(Map.of("code_challenge", challenge())));
        HttpResponse<String> askedForPassword = submit(askedForName, Map.of("username", "sign-in-anna"));
        HttpResponse<String> signedIn = submit(
                askedForPassword,
                Map.of(
                        "username",
                        "sign-in-anna",
                        "password",
                        IDENTITY.secrets().password("sign-in-anna")));
        String location = signedIn.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(REDIRECT + "?");

        JsonNode tokens = trade(parameter(location, "code"));

        JsonNode access = claims(tokens.get("access_token").asString());
        JsonNode id = claims(tokens.get("id_token").asString());
        assertThat(access.get("aud").asString()).isEqualTo("consort");
        assertThat(access.get("organization").propertyNames())
                .containsExactlyInAnyOrder("sign-in-ibm", "sign-in-intel");
        assertThat(access.has("preferred_username")).isFalse();
        assertThat(id.get("preferred_username").asString()).isEqualTo("sign-in-anna");
    }

    @Test
    void refusesASignInWithoutPkce() throws Exception {
        HttpResponse<String> refused = get(authorize(Map.of()));

        assertThat(refused.headers().firstValue("Location").orElseThrow())
                .startsWith(REDIRECT)
                .contains("error=invalid_request");
    }

    @Test
    void refusesToSendABrowserElsewhere() throws Exception {
        HttpResponse<String> refused = get(authorize(Map.of(
                "code_challenge", challenge(), "redirect_uri", "https://elsewhere.example/login/oauth2/code/x")));

        assertThat(refused.statusCode()).isEqualTo(400);
    }

    private static URI authorize(Map<String, String> more) {
        Map<String, String> query = new TreeMap<>(Map.of(
                "response_type", "code",
                "client_id", "consort-gateway",
                "scope", "openid organization:*",
                "redirect_uri", REDIRECT,
                "state", "state-1"));
        if (more.containsKey("code_challenge")) {
            query.put("code_challenge_method", "S256");
        }
        query.putAll(more);
        return URI.create(IDENTITY.issuer() + "/protocol/openid-connect/auth?" + form(query));
    }

    private HttpResponse<String> get(URI uri) throws Exception {
        return browser.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) throws Exception {
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).as("a form in: %s", page.body()).isTrue();
        return post(URI.create(form.group(1).replace("&amp;", "&")), fields);
    }

    private JsonNode trade(String code) throws Exception {
        HttpResponse<String> answer = post(
                URI.create(IDENTITY.issuer() + "/protocol/openid-connect/token"),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "consort-gateway",
                        "client_secret",
                        IDENTITY.secret("consort-gateway"),
                        "code",
                        code,
                        "code_verifier",
                        VERIFIER,
                        "redirect_uri",
                        REDIRECT));
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> post(URI uri, Map<String, String> fields) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + AdminApi.encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String parameter(String uri, String name) {
        Matcher matcher = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(uri);
        assertThat(matcher.find()).as(uri).isTrue();
        return matcher.group(1);
    }

    private static String challenge() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private static JsonNode claims(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JsonMapper.shared().readTree(new String(payload, StandardCharsets.UTF_8));
    }
}
