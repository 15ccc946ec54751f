package io.consort.gateway.session;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Refresh tokens as Keycloak rotates them: one may be used eleven times, until a successor is used or one that was made in a later second;
 * whoever presents one that was overtaken ends the session. Showing it ends nothing. It takes the second from the test.
 */
final class RotatingProvider implements AutoCloseable {

    private static final int MOST_REUSE = 10;

    private final HttpServer server;
    private final Supplier<String> accessTokens;
    private final int life;
    private final Map<String, Integer> made = new HashMap<>(Map.of("refresh-1", 0));
    private String used = "";
    private int lastUse;
    private int uses;
    private int second;
    private boolean ended;

    RotatingProvider(Supplier<String> accessTokens, int life) {
        this.accessTokens = accessTokens;
        this.life = life;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** Has it answer in the provider's place whatever is about refresh tokens. */
    void standInFor(WireMockServer provider) {
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        provider.stubFor(post(SigningIn.TOKEN)
                .withRequestBody(containing("grant_type=refresh_token"))
                .willReturn(aResponse().proxiedFrom(address)));
        provider.stubFor(
                post(SigningIn.TOKEN + "/introspect").willReturn(aResponse().proxiedFrom(address)));
    }

    synchronized void at(int second) {
        this.second = second;
    }

    synchronized int renewals() {
        return made.size() - 1;
    }

    synchronized boolean hasEndedTheSession() {
        return ended;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        var form = SigningIn.form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        if (exchange.getRequestURI().getPath().endsWith("/introspect")) {
            send(exchange, 200, "{\"active\":" + isGood(form.get("token")) + "}");
        } else if (isGood(form.get("refresh_token"))) {
            send(exchange, 200, use(form.get("refresh_token")));
        } else {
            ended = true;
            send(exchange, 400, "{\"error\":\"invalid_grant\"}");
        }
    }

    private boolean isGood(String token) {
        return !ended && (token.equals(used) ? uses <= MOST_REUSE : made.get(token) >= lastUse);
    }

    private String use(String token) {
        uses = token.equals(used) ? uses + 1 : 1;
        used = token;
        lastUse = second;
        var next = "refresh-" + (made.size() + 1);
        made.put(next, second);
        return SigningIn.grant(accessTokens.get(), life, next, null);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length());
        exchange.getResponseBody().write(body.getBytes(UTF_8));
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
