package io.consort.starter.security;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.InMemoryAgenda;
import io.consort.kernel.foureyes.AskedActs;
import io.consort.kernel.foureyes.InMemoryAskedActs;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.SignedCheckpoints;
import io.consort.starter.ledger.NamedStores;
import io.consort.starter.notebook.NotebookApplication;
import io.consort.starter.test.Clients;
import io.consort.starter.test.InMemoryStores;
import io.consort.starter.test.TokenIssuer;
import io.consort.starter.web.Role;
import io.consort.starter.web.Standings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The decoder as it is configured, with a provider that is there, away, and there again. */
@SpringBootTest(
        classes = {NotebookApplication.class, ProviderTest.Surroundings.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "consort.ledger.signing-key=training",
            "consort.ledger.origin=test",
            "consort.identity.issuer=" + TokenIssuer.ISSUER,
            "spring.autoconfigure.exclude=org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration"
        })
class ProviderTest {

    private static final String CERTS = "/realms/consort/protocol/openid-connect/certs";
    private static final TokenIssuer ISSUER = new TokenIssuer();

    @RegisterExtension
    static final WireMockExtension PROVIDER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registry.add("consort.identity.uri", PROVIDER::baseUrl);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Surroundings {
        @Bean
        Agenda agenda() {
            return new InMemoryAgenda();
        }

        @Bean
        AskedActs askedActs() {
            return new InMemoryAskedActs();
        }

        @Bean
        BlockStore blockStore() {
            return new InMemoryBlockStore();
        }

        @Bean
        NamedStores namedStores() {
            return new InMemoryStores();
        }

        @Bean
        SignedCheckpoints signedCheckpoints() {
            return new InMemorySignedCheckpoints();
        }

        @Bean
        Standings standings() {
            return (consortium, organisation) -> Optional.of(Role.MEMBER);
        }
    }

    private HttpResponse<String> read(String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/notebook/consortia/alpha/notes"))
                .header("Authorization", "Bearer " + token)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void answers503WhileTheProviderIsAwayAndGoesOnWhenItIsBack() throws IOException, InterruptedException {
        PROVIDER.stubFor(get(urlPathEqualTo(CERTS)).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        HttpResponse<String> away = read(ISSUER.person("anna", "acme"));
        assertThat(away.statusCode()).as(away.body()).isEqualTo(503);
        assertThat(away.body()).contains("/problems/identity-unavailable");
        assertThat(away.headers().firstValue("Retry-After")).isPresent();

        PROVIDER.stubFor(
                get(urlPathEqualTo(CERTS)).willReturn(okJson(ISSUER.keys()).withFixedDelay(Clients.LATE)));
        assertThat(read(ISSUER.person("anna", "acme")).statusCode()).isEqualTo(503);

        PROVIDER.stubFor(get(urlPathEqualTo(CERTS)).willReturn(okJson(ISSUER.keys())));
        Awaitility.await()
                .atMost(Clients.PATIENT)
                .untilAsserted(
                        () -> assertThat(read(ISSUER.person("anna", "acme")).statusCode())
                                .isEqualTo(200));

        HttpResponse<String> forged = read(new TokenIssuer().person("anna", "acme"));
        assertThat(forged.statusCode()).isEqualTo(401);
        String elsewhere = ISSUER.token("anna", claims -> claims.audience("account"));
        assertThat(read(elsewhere).statusCode()).isEqualTo(401);
    }
}
