package io.consort.quickstart.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's administration API, as far as people are put into organisations with it. */
public final class IdentityAdministration {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client;
    private final URI keycloak;
    private final String user;
    private final String password;

    /**
     * @param keycloak its address, without a realm
     * @param user administrator of the master realm
     * @param password and the password
     */
    public IdentityAdministration(HttpClient client, URI keycloak, String user, String password) {
        this.client = client;
        this.keycloak = keycloak;
        this.user = user;
        this.password = password;
    }

    /** Sees that a person exists, has that password, and belongs to that organisation. Doing it twice changes nothing more. */
    public void person(String username, String name, String passwordOfPerson, String organisation) {
        String token = token();
        String id = userId(token, username);
        if (id == null) {
            send(
                    token,
                    "POST",
                    "/users",
                    Map.of(
                            "username",
                            username,
                            "enabled",
                            true,
                            "emailVerified",
                            true,
                            "email",
                            username + "@" + organisation + ".example",
                            "firstName",
                            name,
                            "lastName",
                            "Representative"));
            id = userId(token, username);
        }
        if (id == null) {
            throw new UnexpectedReplyException("The identity provider did not create " + username + ".");
        }
        send(
                token,
                "PUT",
                "/users/" + id + "/reset-password",
                Map.of("type", "password", "value", passwordOfPerson, "temporary", false));
        HttpResponse<String> joined =
                call(token, "POST", "/organizations/" + organisationId(token, organisation) + "/members", id);
        if (joined.statusCode() / 100 != 2 && joined.statusCode() != 409) {
            throw refused("/organizations/…/members", joined);
        }
    }

    private @Nullable String userId(String token, String username) {
        JsonNode found = MAPPER.readTree(send(token, "GET", "/users?exact=true&username=" + encode(username), null));
        return found.isEmpty() ? null : found.get(0).get("id").asString();
    }

    private String organisationId(String token, String alias) {
        JsonNode found = MAPPER.readTree(send(token, "GET", "/organizations?exact=false&max=1000", null));
        for (JsonNode organisation : found) {
            if (organisation.get("alias").asString().equals(alias)) {
                return organisation.get("id").asString();
            }
        }
        throw new UnexpectedReplyException("The identity provider knows no organisation " + alias + ".");
    }

    private String token() {
        HttpRequest request = HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username="
                        + encode(user) + "&password=" + encode(password)))
                .build();
        HttpResponse<String> response = send(request);
        if (response.statusCode() != 200) {
            throw refused("the token endpoint", response);
        }
        return MAPPER.readTree(response.body()).get("access_token").asString();
    }

    private String send(String token, String method, String path, @Nullable Object body) {
        HttpResponse<String> response = call(token, method, path, body);
        if (response.statusCode() / 100 != 2) {
            throw refused(path, response);
        }
        return response.body();
    }

    private HttpResponse<String> call(String token, String method, String path, @Nullable Object body) {
        HttpRequest.BodyPublisher publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(body));
        return send(HttpRequest.newBuilder(keycloak.resolve("/admin/realms/consort" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, publisher)
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(request.uri() + " cannot be reached", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static UnexpectedReplyException refused(String path, HttpResponse<String> response) {
        return new UnexpectedReplyException(
                "The identity provider answered " + path + " with " + response.statusCode() + ": " + response.body());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
