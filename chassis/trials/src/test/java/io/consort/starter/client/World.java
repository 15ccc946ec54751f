package io.consort.starter.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import feign.RequestInterceptor;
import io.consort.kernel.identity.ClientKey;
import io.consort.starter.security.IdentityProperties;
import io.consort.starter.test.Clients;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** An identity provider and a consortium service that do what a test tells them, over real HTTP. */
final class World implements AutoCloseable {

    /** One for all tests: it takes a second to make. */
    private static final String CLIENT_KEY = ClientKey.generate().secretText();

    private static final Duration RECOVERING = Duration.ofMillis(300);

    static final String TOKEN = "/realms/consort/protocol/openid-connect/token";
    static final String STANDINGS = "/internal/.*";

    final WireMockServer identity =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
    final WireMockServer consortium =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());

    World() {
        identity.start();
        consortium.start();
        tokens(okJson("""
                {"access_token":"token-1","token_type":"Bearer","expires_in":300}"""));
    }

    void tokens(ResponseDefinitionBuilder answer) {
        identity.stubFor(
                post(TOKEN).withRequestBody(containing("client_assertion=")).willReturn(answer));
    }

    void standing(String standing) {
        standings(okJson("{\"standing\":\"" + standing + "\"}"));
    }

    void standings(ResponseDefinitionBuilder answer) {
        consortium.stubFor(get(urlPathMatching(STANDINGS)).willReturn(answer));
    }

    void standingsFail(int status) {
        standings(aResponse().withStatus(status));
    }

    /** How often the consortium service was asked. */
    int asked() {
        return consortium.findAll(getRequestedFor(urlPathMatching(STANDINGS))).size();
    }

    ServiceClients clients(RequestInterceptor... interceptors) {
        return clients(Clients.PATIENT, interceptors);
    }

    /** Of a service that waits so long for an answer, and for its token longer than any machine is busy. */
    ServiceClients clients(Duration patience, RequestInterceptor... interceptors) {
        return clients(patience, RECOVERING, interceptors);
    }

    /** Of a service whose breaker, once open, refuses for so long. */
    ServiceClients refusing(Duration openFor) {
        return clients(Clients.PATIENT, openFor);
    }

    private ServiceClients clients(Duration patience, Duration openFor, RequestInterceptor... interceptors) {
        return new ServiceClients(
                waiting(patience, openFor),
                new ServiceTokens(identityProperties(), waiting(Clients.PATIENT, openFor)),
                CircuitBreakerRegistry.ofDefaults(),
                List.of(interceptors));
    }

    URI consortiumUri() {
        return URI.create(consortium.baseUrl());
    }

    IdentityProperties identityProperties() {
        return new IdentityProperties(
                "http://issuer", identity.baseUrl(), "consort", "consort", "finance-service", CLIENT_KEY);
    }

    private static ClientProperties waiting(Duration patience, Duration openFor) {
        return new ClientProperties(Clients.PATIENT, patience, 2, Duration.ofMillis(10), 10, 4, 50, openFor);
    }

    @Override
    public void close() {
        identity.stop();
        consortium.stop();
    }
}
