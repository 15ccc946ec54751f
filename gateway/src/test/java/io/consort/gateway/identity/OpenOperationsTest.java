package io.consort.gateway.identity;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.consort.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.consort.gateway.RunningGateway;
import java.net.http.HttpRequest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What needs no token is what a service says outright, and nothing else. */
class OpenOperationsTest extends RunningGateway {

    private static final String DOCUMENT = """
            {"paths": {
              "/api/consortium/consortia/{consortium}/ballots": {
                "post": {"security": [], "responses": {}},
                "get": {"security": [{"token": []}]}},
              "/api/consortium/ledger/verifier-key": {"get": {"security": []}},
              "/api/consortium/templates/{name}": {"get": {"security": []}, "parameters": []},
              "/api/consortium/silent": {"get": {"responses": {}}},
              "/api/talent/people": {"get": {"security": []}},
              "/internal/consortium/x": {"get": {"security": []}}}}
            """;
    private static final WireMockServer CONSORTIUM = started();
    private static final WireMockServer MUTE = started();

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("consort.gateway.services.consortium", OpenOperationsTest::consortium);
        properties.add("consort.gateway.services.mute", MUTE::baseUrl);
    }

    private static String consortium() {
        CONSORTIUM.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200).withBody("{}")));
        CONSORTIUM.stubFor(get("/api/consortium/openapi").willReturn(okJson(DOCUMENT)));
        return CONSORTIUM.baseUrl();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/consortium/ledger/verifier-key",
                "/api/consortium/templates/horizon",
                "/api/consortium/openapi"
            })
    void letsAnyoneReadWhatIsPublishedAsOpen(String path) {
        assertThat(send(request(path)).statusCode()).isEqualTo(200);
        CONSORTIUM.verify(getRequestedFor(urlEqualTo(path)).withoutHeader("Authorization"));
    }

    @Test
    void handsBallotsOnFromAnybodyAndWithNoWordOfWhoSendsThem() {
        var ballots = "/api/consortium/consortia/sematech/ballots";

        var anonymous = send(request(ballots).POST(HttpRequest.BodyPublishers.ofString("{}")));
        var signed =
                send(signed(ballots).header("Cookie", "consort=abc").POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(signed.statusCode()).isEqualTo(anonymous.statusCode()).isEqualTo(200);
        CONSORTIUM.verify(
                2,
                postRequestedFor(urlEqualTo(ballots))
                        .withoutHeader("Authorization")
                        .withoutHeader("Cookie"));
    }

    @ParameterizedTest
    @MethodSource
    void keepsAllElseForThoseWithAToken(String method, String path) {
        assertProblem(send(request(path).method(method, HttpRequest.BodyPublishers.noBody())), 401, "sign-in-required");
    }

    static Stream<String[]> keepsAllElseForThoseWithAToken() {
        return Stream.of(
                        "GET /api/consortium/consortia/sematech/ballots",
                        "DELETE /api/consortium/consortia/sematech/ballots",
                        "POST /api/consortium/consortia/sematech/ballots/x",
                        "POST /api/consortium/ledger/verifier-key",
                        "GET /api/consortium/silent",
                        "GET /api/consortium/templates/a/b",
                        "GET /api/talent/people",
                        "GET /api/consortium")
                .map(row -> row.split(" "));
    }

    @Test
    void opensNothingOfAServiceThatDoesNotSayWhatIsOpenUntilItDoes() {
        MUTE.stubFor(any(anyUrl()).willReturn(okJson("not JSON")));
        for (var i = 0; i < 20; i++) {
            assertProblem(send(request("/api/mute/x")), 401, "sign-in-required");
            assertThat(send(signed("/api/mute/x")).statusCode()).isEqualTo(200);
        }
        assertProblem(send(request("/api/finance/x")), 401, "sign-in-required");
        assertThat(MUTE.findAll(getRequestedFor(urlEqualTo("/api/mute/openapi"))))
                .as("it is not asked at each request")
                .hasSizeLessThan(10);

        MUTE.stubFor(any(anyUrl()).willReturn(okJson("{\"paths\":{\"/api/mute/x\":{\"get\":{\"security\":[]}}}}")));

        eventually()
                .untilAsserted(() ->
                        assertThat(send(request("/api/mute/x")).statusCode()).isEqualTo(200));
    }
}
