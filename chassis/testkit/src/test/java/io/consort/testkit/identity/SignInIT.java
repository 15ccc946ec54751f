package io.consort.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
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

    private HttpClient browser =
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
        JsonNode tokens = signIn();

        JsonNode access = claims(tokens.get("access_token").asString());
        JsonNode id = claims(tokens.get("id_token").asString());
        assertThat(access.get("aud").asString()).isEqualTo("consort");
        assertThat(access.get("organization").propertyNames())
                .containsExactlyInAnyOrder("sign-in-ibm", "sign-in-intel");
        assertThat(access.has("preferred_username")).isFalse();
        assertThat(id.get("preferred_username").asString()).isEqualTo("sign-in-anna");
    }

    @Test
    void letsSeveralGatewaysRenewAtOnceButNoTokenBeforeTheLast() throws Exception {
        String first = signIn().get("refresh_token").asString();

        List<JsonNode> renewed = List.of(renew(first), renew(first), renew(first));

        assertThat(renewed)
                .allSatisfy(tokens ->
                        assertThat(tokens.path("refresh_token").asString("")).isNotEmpty());
        JsonNode last = renew(renewed.getLast().get("refresh_token").asString());
        assertThat(last.path("access_token").asString("")).isNotEmpty();
        JsonNode next = renewInALaterSecond(last);
        assertThat(renew(first).path("error").asString("")).isEqualTo("invalid_grant");
        assertThat(renew(next.get("refresh_token").asString()).path("error").asString(""))
                .as("a token that was stolen ends the session of whoever holds it")
                .isEqualTo("invalid_grant");
    }

    @Test
    void saysWithoutHarmWhichTokenWasOvertakenAndGoesOnFromTheOneBefore() throws Exception {
        String first = signIn().get("refresh_token").asString();
        JsonNode kept = renew(first);
        awaitLaterSecond(kept);
        renew(first); // by another gateway, whose answer the browser did not keep

        assertThat(isActive(kept.get("refresh_token").asString())).isFalse();
        assertThat(isActive(first)).isTrue();
        JsonNode next = renew(first);
        assertThat(isActive(next.get("refresh_token").asString())).isTrue();
        assertThat(renew(next.get("refresh_token").asString())
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
            JsonNode id = claims(tokens.get("id_token").asString());

            get(URI.create(
                    IDENTITY.issuer() + "/protocol/openid-connect/logout?client_id=consort-gateway&id_token_hint="
                            + tokens.get("id_token").asString()));

            String form = reported.poll(30, TimeUnit.SECONDS);
            assertThat(form).startsWith("logout_token=");
            JsonNode logout = claims(form.substring("logout_token=".length()));
            assertThat(logout.get("iss").asString()).isEqualTo(IDENTITY.issuer().toString());
            assertThat(logout.get("aud").asString()).isEqualTo("consort-gateway");
            assertThat(logout.get("sid").asString()).isEqualTo(id.get("sid").asString());
            assertThat(logout.get("sub").asString()).isEqualTo(id.get("sub").asString());
            assertThat(logout.get("events").has("http://schemas.openid.net/event/backchannel-logout"))
                    .isTrue();
            assertThat(logout.has("nonce")).isFalse();
            assertThat(logout.get("jti").asString()).isNotEmpty();
            assertThat(logout.get("iat").asLong()).isPositive();
            assertThat(header(form.substring("logout_token=".length()))
                            .path("typ")
                            .asString("JWT"))
                    .isIn("JWT", "logout+jwt");
            assertThat(renew(tokens.get("refresh_token").asString())
                            .path("error")
                            .asString(""))
                    .isEqualTo("invalid_grant");
        } finally {
            gateway.stop(0);
        }
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

    private JsonNode signIn() throws Exception {
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
        return trade(parameter(location, "code"));
    }

    @Test
    void asksForASecondFactorWhereTheGatewayWantsOne() throws Exception {
        assertThat(claims(signIn().get("access_token").asString()).get("acr").asString())
                .isEqualTo("password");
        IDENTITY.createPerson("sign-in-otto", "sign-in-ibm");
        try (HttpClient otto =
                HttpClient.newBuilder().cookieHandler(new LoopbackCookies()).build()) {
            browser.close();
            browser = otto;
            Map<String, String> wanted = Map.of("code_challenge", challenge(), "acr_values", "second-factor");
            HttpResponse<String> askedForPassword = submit(get(authorize(wanted)), Map.of("username", "sign-in-otto"));
            HttpResponse<String> setUp = followed(submit(
                    askedForPassword,
                    Map.of(
                            "username",
                            "sign-in-otto",
                            "password",
                            IDENTITY.secrets().password("sign-in-otto"))));
            assertThat(setUp.uri().toString()).as("a password is not enough").startsWith(IDENTITY.issuer() + "/");
            Matcher secret = Pattern.compile("name=\"totpSecret\"[^>]*value=\"([^\"]+)\"")
                    .matcher(setUp.body());
            assertThat(secret.find()).as(setUp.body()).isTrue();
            String location = submit(
                            setUp,
                            Map.of("totpSecret", secret.group(1), "totp", code(secret.group(1)), "userLabel", "app"))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            JsonNode tokens = trade(parameter(location, "code"));
            assertThat(claims(tokens.get("access_token").asString()).get("acr").asString())
                    .isEqualTo("second-factor");
        }
    }

    private HttpResponse<String> followed(HttpResponse<String> answer) throws Exception {
        return answer.statusCode() == 302
                ? get(URI.create(answer.headers().firstValue("Location").orElseThrow()))
                : answer;
    }

    /** What an authenticator app shows now (RFC 6238 §4, RFC 4226 §5.3). */
    private static String code(String secret) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        ByteBuffer digest = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                .putLong(Instant.now().getEpochSecond() / 30)
                .array()));
        int truncated = digest.getInt(digest.get(digest.limit() - 1) & 0xf) & Integer.MAX_VALUE;
        return "%06d".formatted(truncated % 1_000_000);
    }

    private JsonNode renew(String refreshToken) throws Exception {
        HttpResponse<String> answer = post(
                URI.create(IDENTITY.issuer() + "/protocol/openid-connect/token"),
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "client_id",
                        "consort-gateway",
                        "client_secret",
                        IDENTITY.secret("consort-gateway"),
                        "refresh_token",
                        refreshToken));
        return JsonMapper.shared().readTree(answer.body());
    }

    private boolean isActive(String refreshToken) throws Exception {
        HttpResponse<String> answer = post(
                URI.create(IDENTITY.issuer() + "/protocol/openid-connect/token/introspect"),
                Map.of(
                        "client_id",
                        "consort-gateway",
                        "client_secret",
                        IDENTITY.secret("consort-gateway"),
                        "token_type_hint",
                        "refresh_token",
                        "token",
                        refreshToken));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body()).get("active").asBoolean();
    }

    private JsonNode renewInALaterSecond(JsonNode tokens) throws Exception {
        awaitLaterSecond(tokens);
        return renew(tokens.get("refresh_token").asString());
    }

    /** Keycloak tells tokens of one session apart by the second in which they were made. */
    private static void awaitLaterSecond(JsonNode tokens) {
        String made = claims(tokens.get("refresh_token").asString()).get("iat").asString();
        while (made.equals(Long.toString(Instant.now().getEpochSecond()))) {
            Thread.onSpinWait();
        }
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
        return part(token, 1);
    }

    private static JsonNode header(String token) {
        return part(token, 0);
    }

    private static JsonNode part(String token, int number) {
        byte[] part = Base64.getUrlDecoder().decode(token.split("\\.")[number]);
        return JsonMapper.shared().readTree(new String(part, StandardCharsets.UTF_8));
    }
}
