package io.consort.starter.test;

import io.consort.starter.web.Restrictions;
import io.consort.starter.web.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.core.env.Environment;

/**
 * Calls the service under test as someone, and holds each answer to what the service's API document promises. Immutable: each setting gives
 * another caller.
 */
public final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Set where each act is to be tried before it is done. */
    static final String TRYING = "consort.test.trying";

    private final Environment environment;
    private final TokenIssuer issuer;
    private final GivenStandings standings;
    private final Optional<Promises> promises;
    private final Map<String, String> headers;

    private Api(
            Environment environment,
            TokenIssuer issuer,
            GivenStandings standings,
            Optional<Promises> promises,
            Map<String, String> headers) {
        this.environment = environment;
        this.issuer = issuer;
        this.standings = standings;
        this.promises = promises;
        this.headers = headers;
    }

    static Api anonymous(Environment environment, TokenIssuer issuer, GivenStandings standings) {
        Optional<Promises> promises = Promises.of(environment.getRequiredProperty("spring.application.name"));
        return new Api(environment, issuer, standings, promises, Map.of());
    }

    /** Gives an organisation a standing in a consortium; where the service keeps standings itself, this has no effect. */
    public void standing(String consortium, String organisation, Role role) {
        standings.give(consortium, organisation, role);
    }

    /** Has a consortium's charter keep acts from hands, or ask for two people; where the service keeps charters itself, this has no effect. */
    public void restrict(String consortium, Restrictions restrictions) {
        standings.restrict(consortium, restrictions);
    }

    /** Has it not be said what an organisation is in a consortium, as while consortium-service is away. */
    public void unknownStanding(String consortium, String organisation) {
        standings.doNotSay(consortium, organisation);
    }

    /** Nobody in particular. */
    public Api anonymous() {
        return new Api(environment, issuer, standings, promises, Map.of());
    }

    /** A person of some organisations. */
    public Api as(String person, String... organisations) {
        return withToken(issuer.person(person, organisations));
    }

    /** An administrator of the platform. */
    public Api asAdministrator(String person) {
        return withToken(issuer.withRole(person, "platform-admin"));
    }

    /** One of the platform's services, by its name or its client's, with a token for the service under test. */
    public Api asService(String name) {
        String client = name.endsWith("-service") ? name : name + "-service";
        return withToken(issuer.service(name, client, environment.getRequiredProperty("consort.identity.client-id")));
    }

    /** Whoever has this token. */
    public Api withToken(String token) {
        return header("Authorization", "Bearer " + token);
    }

    /** Makes tokens of any kind. */
    public TokenIssuer issuer() {
        return issuer;
    }

    /** With an idempotency key; otherwise each change has a new one. */
    public Api key(String key) {
        return header("Idempotency-Key", key);
    }

    /** Acting on a version. */
    public Api ifMatch(String etag) {
        return header("If-Match", etag);
    }

    /** With a header. */
    public Api header(String name, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(name, value);
        return new Api(environment, issuer, standings, promises, more);
    }

    /** Reads. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Changes, with a JSON body. */
    public Answer post(String path, String json) {
        return send("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts something in its place, with a JSON body. */
    public Answer put(String path, String json) {
        return send("PUT", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Only tries what {@link #post} would do. */
    public Answer attempt(String path, String json) {
        return header("No-Key", "1").post(Tried.of(path), json);
    }

    /** Sends anything; where this test is about tries, an act is tried first, and must be answered alike. */
    public Answer send(String method, String path, String type, byte[] body) {
        if (!trying() || !Tried.hasOne(method, path)) {
            return sent(method, path, type, body);
        }
        Answer tried = sent(method, Tried.of(path), type, body);
        Answer done = sent(method, path, type, body);
        Tried.requireAlike(path, tried, done);
        return done;
    }

    private boolean trying() {
        return environment.getProperty(TRYING, Boolean.class, false);
    }

    private Answer sent(String method, String path, String type, byte[] body) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", type).method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        if (!headers.containsKey("Idempotency-Key") && !headers.containsKey("No-Key")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        return send(request);
    }

    /**
     * Sends a path that no client would send, and lines after it: headers, an empty one, and a body. The connection ends with the
     * answer.
     */
    public Answer raw(String method, String path, String... lines) {
        StringBuilder request =
                new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        headers.forEach((name, value) -> request.append(name + ": " + value + "\r\n"));
        List<String> rest = List.of(lines);
        int end = rest.contains("") ? rest.indexOf("") : rest.size();
        rest.subList(0, end).forEach(line -> request.append(line).append("\r\n"));
        request.append("\r\n");
        if (end < rest.size()) {
            request.append(String.join("\r\n", rest.subList(end + 1, rest.size())));
        }
        Answer answer = RawRequest.send(
                Integer.parseInt(environment.getRequiredProperty("local.server.port")), request.toString());
        return answer.status() < 400 ? answer : kept(method, path, answer);
    }

    private HttpRequest.Builder request(String path) {
        String port = environment.getRequiredProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Clients.PATIENT);
        headers.forEach(request::header);
        return request;
    }

    private Answer send(HttpRequest.Builder building) {
        HttpRequest request = building.build();
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            Answer answer = new Answer(response.statusCode(), response.headers(), response.body());
            return kept(request.method(), request.uri().getRawPath(), answer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private Answer kept(String method, String path, Answer answer) {
        promises.flatMap(all -> all.broken(method, path, answer)).ifPresent(breach -> {
            throw new AssertionError(breach);
        });
        return answer;
    }
}
