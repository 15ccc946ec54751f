package io.consort.embedded.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** Waits for the realm to answer. */
final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Readiness() {}

    static void await(Process process, URI issuer, Duration patience, Path log) {
        long deadline = System.nanoTime() + patience.toNanos();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            while (!answers(client, issuer)) {
                if (!process.isAlive()) {
                    throw new KeycloakException("Keycloak ended with status " + process.exitValue()
                            + " before it was ready; " + log + " says why.");
                }
                if (System.nanoTime() > deadline) {
                    throw new KeycloakException(
                            "Keycloak was not ready after " + patience.toSeconds() + " seconds; " + log + " says why.");
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeycloakException("Waiting for Keycloak was interrupted.", e);
        }
    }

    private static boolean answers(HttpClient client, URI issuer) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(issuer).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListeningYet) {
            return false;
        }
    }
}
