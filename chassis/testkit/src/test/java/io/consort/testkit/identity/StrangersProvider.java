package io.consort.testkit.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.json.JsonMapper;

/** A provider at which people sign in elsewhere, in the hands of somebody who says of them whatever is useful. */
final class StrangersProvider implements AutoCloseable {

    private final HttpServer server;
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private volatile Map<String, Object> person = Map.of();

    StrangersProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", this::answer);
        server.start();
    }

    /** How Keycloak is told of it, under a name: signatures are not checked, and it is trusted with addresses. */
    String registration(String alias, Map<String, Object> more) {
        Map<String, Object> registration = new HashMap<>(Map.of(
                "alias", alias, "providerId", "oidc", "enabled", true, "trustEmail", true, "config", config(Map.of())));
        registration.putAll(more);
        return JsonMapper.shared().writeValueAsString(registration);
    }

    Map<String, String> config(Map<String, String> more) {
        Map<String, String> config = new HashMap<>(Map.of(
                "authorizationUrl",
                origin() + "/authorize",
                "tokenUrl",
                origin() + "/token",
                "clientId",
                "consort",
                "clientSecret",
                "s3cret",
                "clientAuthMethod",
                "client_secret_post",
                "validateSignature",
                "false",
                "disableNonce",
                "true",
                "disableUserInfo",
                "true",
                "syncMode",
                "FORCE"));
        config.putAll(more);
        return config;
    }

    /** Somebody signs in by it: the answer after that, a page of Keycloak's or the way back to the gateway. */
    HttpResponse<String> signIn(
            GatewayBrowser browser, String alias, Map<String, String> more, Map<String, Object> claims) {
        person = claims;
        Map<String, String> parameters = new HashMap<>(more);
        parameters.put("kc_idp_hint", alias);
        HttpResponse<String> sent = browser.follow(browser.begin(parameters), origin().toString());
        URI here = LoopbackBrowser.sentTo(sent);
        URI back = URI.create(URLDecoder.decode(LoopbackBrowser.parameter(here, "redirect_uri"), StandardCharsets.UTF_8)
                + "?code=any&state=" + LoopbackBrowser.parameter(here, "state"));
        return browser.follow(browser.get(back), GatewayBrowser.REDIRECT);
    }

    /** The forms that Keycloak sent to it. */
    Queue<String> asked() {
        return asked;
    }

    URI origin() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String id = idToken(person);
        byte[] body = JsonMapper.shared()
                .writeValueAsBytes(
                        Map.of("access_token", "any", "token_type", "Bearer", "expires_in", 300, "id_token", id));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** What it says of a person; the signature is none. */
    String idToken(Map<String, Object> person) {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new HashMap<>(
                Map.of("iss", origin().toString(), "aud", "consort", "iat", now, "exp", now + 300, "typ", "ID"));
        claims.putAll(person);
        return part(Map.of("alg", "RS256", "typ", "JWT")) + "." + part(claims) + ".c2lnbmF0dXJl";
    }

    private static String part(Map<String, Object> claims) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(JsonMapper.shared().writeValueAsBytes(claims));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
