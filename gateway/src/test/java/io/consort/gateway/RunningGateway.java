package io.consort.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole gateway on a port, before services and an identity provider that do as a test tells them. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "consort.gateway.connect-timeout=2m",
            "consort.gateway.response-timeout=2m",
            "consort.gateway.breaker-calls=8",
            "consort.gateway.breaker-pause=1h",
            "consort.gateway.limits.visitors.per-second=10000",
            "consort.gateway.limits.visitors.burst=10000",
            "consort.gateway.limits.sign-ins.per-second=10000",
            "consort.gateway.limits.sign-ins.burst=10000",
            "consort.gateway.public-uri=" + RunningGateway.PUBLIC,
            "consort.gateway.services.finance=" + RunningGateway.NOBODY_LISTENS,
            "consort.gateway.services.consortium=" + RunningGateway.NOBODY_LISTENS,
            "consort.gateway.session.key=" + RunningGateway.SESSION_KEY,
            "consort.identity.client-secret=test-only"
        })
public abstract class RunningGateway {

    protected static final WireMockServer LEDGER = started();
    protected static final WireMockServer TALENT = started();
    protected static final WireMockServer PROVIDER = started();
    protected static final String NOBODY_LISTENS = "http://127.0.0.1:1";
    protected static final TestIssuer ISSUER =
            new TestIssuer("http://127.0.0.1:" + PROVIDER.port() + "/realms/consort");
    protected static final String SESSION_KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    protected static final String PUBLIC = "http://consort.example:9000";
    protected static final String CERTS = "/realms/consort/protocol/openid-connect/certs";

    /** Longer than any machine is busy, and than the gateway waits for a service. */
    protected static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    @LocalServerPort
    protected int port;

    @Autowired
    private CircuitBreakerRegistry breakers;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry properties) {
        properties.add("consort.gateway.services.ip-ledger", LEDGER::baseUrl);
        properties.add("consort.gateway.services.talent", TALENT::baseUrl);
        properties.add("consort.identity.uri", PROVIDER::baseUrl);
        properties.add("consort.identity.issuer", ISSUER::issuer);
    }

    @BeforeEach
    void freshSurroundings() {
        LEDGER.resetAll();
        TALENT.resetAll();
        PROVIDER.resetAll();
        LEDGER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200).withBody("{}")));
        TALENT.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200).withBody("{}")));
        PROVIDER.stubFor(get(CERTS).willReturn(okJson(ISSUER.keys())));
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    protected HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE);
    }

    protected HttpRequest.Builder signed(String path) {
        return request(path).header("Authorization", "Bearer " + ISSUER.token("p-1"));
    }

    protected static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The addresses at which a service was asked, but for its document, which the gateway reads by itself. */
    protected static List<String> asked(WireMockServer service) {
        return service.getAllServeEvents().stream()
                .map(event -> event.getRequest().getUrl())
                .filter(url -> !url.endsWith("/openapi"))
                .toList();
    }

    protected static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    protected static WireMockServer started() {
        var server = new WireMockServer(
                wireMockConfig().bindAddress("127.0.0.1").dynamicPort().gzipDisabled(true));
        server.start();
        return server;
    }

    /** Waits for what should happen, however long that takes on a machine that has other things to do. */
    protected static ConditionFactory eventually() {
        return Awaitility.await().atMost(PATIENCE);
    }
}
