package io.consort.testkit.identity;

import io.consort.embedded.identity.KeycloakSettings;
import io.consort.embedded.identity.RealmFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's own HTTP interface, as far as tests need it. An answer that was not expected fails the test with its text. */
final class AdminApi {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofMinutes(1)).build();
    private final URI origin;
    private final String rootPassword;

    private static final int MOST_ATTEMPTS = 20;

    AdminApi(URI origin, String rootPassword) {
        this.origin = origin;
        this.rootPassword = rootPassword;
    }

    /**
     * As {@link #token}, for a person: to hinder guessing, the provider turns a sign-in away while it is still booking the
     * person's last one.
     */
    String personsToken(String realm, Map<String, String> grant) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            JsonNode answer = JSON.readTree(send(tokenRequest(realm, grant), 200, 400));
            if (answer.has("access_token")) {
                return answer.get("access_token").asString();
            }
            pause();
        }
        return token(realm, grant);
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(250));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An access token for a grant in a realm. */
    String token(String realm, Map<String, String> grant) {
        return JSON.readTree(send(tokenRequest(realm, grant), 200))
                .get("access_token")
                .asString();
    }

    private HttpRequest tokenRequest(String realm, Map<String, String> grant) {
        String form = grant.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return request("/realms/" + realm + "/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }

    JsonNode get(String path) {
        return JSON.readTree(send(admin(path).GET().build(), 200));
    }

    /** What the server itself is made of. */
    JsonNode serverInfo() {
        return JSON.readTree(send(asRoot("/admin/serverinfo").GET().build(), 200));
    }

    /** Creates; that it exists already is as good. */
    void create(String path, Object body) {
        send(admin(path).POST(json(body)).build(), 201, 204, 409);
    }

    void put(String path, Object body) {
        send(admin(path).PUT(json(body)).build(), 204);
    }

    void delete(String path) {
        send(admin(path).DELETE().build(), 204);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder admin(String path) {
        return asRoot("/admin/realms/" + RealmFile.REALM + path);
    }

    private HttpRequest.Builder asRoot(String path) {
        String root = token(
                "master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        KeycloakSettings.ROOT,
                        "password",
                        rootPassword));
        return request(path).header("Authorization", "Bearer " + root).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(origin.resolve(path)).timeout(Duration.ofMinutes(2));
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    private String send(HttpRequest request, int... expected) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (Arrays.stream(expected).noneMatch(status -> status == response.statusCode())) {
                throw new IllegalStateException("Keycloak answered " + request.method() + " "
                        + request.uri().getPath() + " with " + response.statusCode() + ": " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
