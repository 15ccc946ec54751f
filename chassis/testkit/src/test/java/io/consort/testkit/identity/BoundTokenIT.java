package io.consort.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A partner asks with a proof, and gets a token that is bound to its key. */
class BoundTokenIT {

    private static final TestIdentity IDENTITY = TestIdentity.shared();
    private static final String PARTNER = "partner-example";

    @Test
    void isBoundToTheKeyOfWhoeverAsks() throws Exception {
        PartnerKey key = PartnerKey.generate();
        String endpoint = IDENTITY.issuer() + "/protocol/openid-connect/token";
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("DPoP", key.proof("POST", endpoint))
                .POST(HttpRequest.BodyPublishers.ofString(LoopbackBrowser.form(Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        PARTNER,
                        "client_secret",
                        IDENTITY.secret(PARTNER)))))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            JsonNode answer = JsonMapper.shared()
                    .readTree(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body());
            assertThat(answer.get("token_type").asString())
                    .as(answer.toString())
                    .isEqualTo("DPoP");
            JsonNode token = GatewayBrowser.claims(answer.get("access_token").asString());
            assertThat(token.at("/cnf/jkt").asString()).isEqualTo(key.thumbprint());
            assertThat(token.get("aud").asString()).isEqualTo("consort");
        }
    }
}
