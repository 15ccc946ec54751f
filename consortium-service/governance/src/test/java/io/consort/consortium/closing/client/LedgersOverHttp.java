package io.consort.consortium.closing.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.consort.consortium.closing.InMemoryServiceLedger;
import io.consort.consortium.closing.Tiding;
import io.consort.consortium.life.LedgerEnd;
import io.consort.consortium.life.Told;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.json.Json;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.client.ServiceClients;
import io.consort.starter.test.Clients;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Has ledgers in memory answer over HTTP, as a service with its edge does. */
public final class LedgersOverHttp implements ResponseTransformerV2, AutoCloseable {

    private final JsonMapper json = Json.requests();
    private final WireMockServer server;
    private final ServiceClients clients;
    private volatile InMemoryServiceLedger behind;

    /** A service that is asked by a patient client. */
    public LedgersOverHttp(InMemoryServiceLedger behind) {
        this.behind = behind;
        server = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .extensions(this));
        server.start();
        clients = Clients.patient(server.baseUrl());
        server.stubFor(post("/realms/consort/protocol/openid-connect/token")
                .willReturn(okJson("{\"access_token\":\"t1\",\"expires_in\":300,\"token_type\":\"Bearer\"}")));
        server.stubFor(any(urlMatching("/internal/.*"))
                .willReturn(aResponse().withStatus(200).withTransformers("ledgers")));
    }

    void answersFor(InMemoryServiceLedger ledgers) {
        behind = ledgers;
    }

    WireMockServer server() {
        return server;
    }

    /** What a client needs to reach it. */
    public ServiceClients clients() {
        return clients;
    }

    /** Where it is. */
    public URI uri() {
        return URI.create(server.baseUrl());
    }

    @Override
    public Response transform(Response response, ServeEvent event) {
        ConsortiumId consortium = new ConsortiumId(event.getRequest().getUrl().split("/")[3]);
        try {
            return answer(
                    response,
                    200,
                    "application/json",
                    event.getRequest().getUrl().endsWith("/open-matters")
                            ? behind.openMatters(consortium)
                            : told(consortium, json.readTree(event.getRequest().getBodyAsString())));
        } catch (DomainException refusal) {
            int status = refusal.kind() == Kind.UNAVAILABLE ? 503 : 409;
            return answer(
                    response,
                    status,
                    "application/problem+json",
                    Map.of(
                            "type",
                            "/problems/" + refusal.slug(),
                            "status",
                            status,
                            "detail",
                            refusal.detail(),
                            "errors",
                            refusal.fields()));
        }
    }

    private Map<String, Object> told(ConsortiumId consortium, JsonNode body) {
        LedgerEnd end = behind.tell(
                consortium,
                new Tiding(
                        body.get("turn").asInt(),
                        Told.valueOf(body.get("state").asString().toUpperCase(Locale.ROOT)),
                        body.get("reason").asString(),
                        body.has("resolution")
                                ? new ResolutionId(body.get("resolution").asString())
                                : null));
        return Map.of(
                "turn",
                body.get("turn").asInt(),
                "state",
                body.get("state").asString(),
                "since",
                "2026-01-01T00:00:00.000Z",
                "ledger",
                Map.of("size", end.size(), "root", end.root()));
    }

    private Response answer(Response given, int status, String type, Object body) {
        return Response.Builder.like(given)
                .but()
                .status(status)
                .headers(new HttpHeaders(HttpHeader.httpHeader("Content-Type", type)))
                .body(json.writeValueAsBytes(body))
                .build();
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public String getName() {
        return "ledgers";
    }

    @Override
    public void close() {
        server.stop();
    }
}
