package io.consort.testkit.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** What whoever holds a token asks of the realm's administration. */
record RealmCalls(String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** The answer's status, like all below. */
    int get(String path) {
        return read(path).statusCode();
    }

    int post(String path, String body) {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)))
                .statusCode();
    }

    int put(String path, String body) {
        return send(request(path).PUT(HttpRequest.BodyPublishers.ofString(body)))
                .statusCode();
    }

    int delete(String path) {
        return send(request(path).DELETE()).statusCode();
    }

    HttpResponse<String> read(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(TestIdentity.shared().uri().resolve("/admin/realms/consort" + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
