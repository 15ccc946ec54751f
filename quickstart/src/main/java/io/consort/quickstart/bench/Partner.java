package io.consort.quickstart.bench;

import io.consort.quickstart.client.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** The example partner's system: it has consortia of its own to put load on, new ones each time, and tokens by its own client. */
final class Partner {

    private static final Pattern ID = Pattern.compile("ID");

    private static final String ORGANISATION = """
            {"id":"example","legalName":"Example organisation","kind":"enterprise","country":"DE"}""";
    private static final String FOUNDING = """
            {"id":"ID","name":"Bench","model":"research-consortium","strategy":"parallel","foundedOn":"2026-01-01",
             "charter":{"secretariat":"example","currency":"USD","noticeMonths":1,"classes":[
               {"id":"full","name":"Full members","standing":"member","votes":true,"dues":{"kind":"exempt"}}]}}""";

    /** What its organisation is called. */
    static final String NAME = "example";

    private final String run = "bench-" + Long.toString(System.currentTimeMillis(), 36);
    private final HttpClient client;
    private final URI gateway;
    private final URI identity;
    private final String secret;

    Partner(HttpClient client, URI gateway, URI identity, String secret) {
        this.client = client;
        this.gateway = gateway;
        this.identity = identity;
        this.secret = secret;
    }

    /** A consortium that the load goes to, by its number. */
    String consortium(int number) {
        return run + "-" + number;
    }

    /** Sees that its organisation is there, and founds so many consortia. */
    void prepare(String administrator, String password, int consortia) {
        Browser admin = Browser.signIn(client, gateway, administrator, password);
        admin.post("/api/consortium/organisations", "bench/organisation", ORGANISATION)
                .ok();
        for (int number = 0; number < consortia; number++) {
            String id = consortium(number);
            admin.post(
                            "/api/consortium/consortia",
                            id + "/founding",
                            ID.matcher(FOUNDING).replaceFirst(id))
                    .ok();
        }
        Instant deadline = Instant.now().plusSeconds(60);
        for (int number = 0; number < consortia; number++) {
            while (send(read("/api/ip-ledger/consortia/" + consortium(number) + "/assets?limit=1"))
                            .statusCode()
                    != 200) {
                if (Instant.now().isAfter(deadline)) {
                    throw new BenchException("The consortia for the load were not opened within a minute.", null);
                }
                pause();
            }
        }
    }

    /** How many entries the IP ledger of a consortium has: the second line of its checkpoint. */
    int entries(int consortium) {
        HttpResponse<String> checkpoint =
                send(read("/api/ip-ledger/consortia/" + consortium(consortium) + "/checkpoint"));
        if (checkpoint.statusCode() != 200) {
            throw new BenchException("A ledger tells no checkpoint: " + checkpoint.body(), null);
        }
        return Integer.parseInt(checkpoint.body().lines().skip(1).findFirst().orElseThrow());
    }

    private HttpRequest read(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + token())
                .build();
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(300));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** A fresh access token. */
    String token() {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(identity.resolve("/realms/consort/protocol/openid-connect/token"))
                        .timeout(Duration.ofSeconds(10))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "grant_type=client_credentials&client_id=partner-example&client_secret="
                                        + URLEncoder.encode(secret, StandardCharsets.UTF_8)))
                        .build());
        if (answer.statusCode() != 200) {
            throw new BenchException("The identity provider gave no token: " + answer.body(), null);
        }
        return JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
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
}
