package io.consort.quickstart.system;

import io.consort.quickstart.client.Reply;
import io.consort.testkit.identity.TestIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** Someone who calls the platform with a token from the identity provider, a new one each minute. */
final class Caller {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofMinutes(2))
            .build();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final TestIdentity identity;
    private final String username;
    private String token = "";
    private long tokenFrom;

    Caller(TestIdentity identity, String username) {
        this.identity = identity;
        this.username = username;
    }

    /** @throws UncheckedIOException when nobody answers */
    Reply get(URI origin, String path) {
        return send(request(origin, path).GET().build());
    }

    /**
     * Saves what is there as a file.
     *
     * @return the HTTP status
     */
    int download(URI origin, String path, Path file) {
        return send(request(origin, path).GET().build(), HttpResponse.BodyHandlers.ofFile(file))
                .statusCode();
    }

    /** Asks until the answer is 200. */
    Reply await(URI origin, String path) {
        return Eventually.get("An answer at " + path, () -> get(origin, path), reply -> reply.status() == 200);
    }

    /** @throws UncheckedIOException when nobody answers */
    Reply post(URI origin, String path, String key, String json) {
        return send(request(origin, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /**
     * Changes what was seen in a version.
     *
     * @throws UncheckedIOException when nobody answers
     */
    Reply change(URI origin, String path, String key, String version, String json) {
        return send(request(origin, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", version)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private HttpRequest.Builder request(URI origin, String path) {
        return HttpRequest.newBuilder(origin.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        if (token.isEmpty() || System.nanoTime() - tokenFrom > FRESH.toNanos()) {
            token = identity.token(username);
            tokenFrom = System.nanoTime();
        }
        return token;
    }

    private static Reply send(HttpRequest request) {
        HttpResponse<String> response = send(request, HttpResponse.BodyHandlers.ofString());
        return new Reply(request.uri(), response.statusCode(), response.headers(), response.body());
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request, body);
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
