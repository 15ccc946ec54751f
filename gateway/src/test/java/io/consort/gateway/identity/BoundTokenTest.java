package io.consort.gateway.identity;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.consort.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import io.consort.gateway.RunningGateway;
import io.consort.testkit.identity.PartnerKey;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that are bound to a key, with proofs by another library than checks them. */
class BoundTokenTest extends RunningGateway {

    private static final String PATH = "/api/talent/x";
    private static final PartnerKey KEY = PartnerKey.generate();

    private final String token = ISSUER.sign(ISSUER.claims("s-1")
            .claim("azp", "partner-1")
            .claim("cnf", Map.of("jkt", KEY.thumbprint()))
            .build());

    @Test
    void goOnAsTheyCameWithTheirProof() {
        var proof = proof("GET", PATH);
        var answer = bound(PATH + "?limit=5", token, proof);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        TALENT.verify(getRequestedFor(urlEqualTo(PATH + "?limit=5"))
                .withHeader("Authorization", equalTo("DPoP " + token))
                .withHeader("DPoP", equalTo(proof)));
    }

    @Test
    void areRefusedAsBearers() {
        refused(send(request(PATH).header("Authorization", "Bearer " + token)), "proof-required");
        refused(
                send(request(PATH).header("Authorization", "Bearer " + token).header("DPoP", proof("GET", PATH))),
                "proof-required");
    }

    @Test
    void areTheOnlyOnesThatComeWithAProof() {
        var other = ISSUER.token("p-1");
        refused(bound(PATH, other, KEY.proof("GET", PUBLIC + PATH, other)), "proof-required");
        var byCertificate = ISSUER.sign(
                ISSUER.claims("s-1").claim("cnf", Map.of("x5t#S256", "x")).build());
        refused(bound(PATH, byCertificate, KEY.proof("GET", PUBLIC + PATH, byCertificate)), "proof-required");
    }

    @Test
    void areGoodWithAProofOnce() {
        var proof = proof("GET", "/me");
        assertThat(bound("/me", token, proof).statusCode()).isEqualTo(200);

        var again = bound("/me", token, proof);
        refused(again, "invalid-proof");
        assertThat(again.headers().firstValue("WWW-Authenticate"))
                .hasValue("DPoP error=\"invalid_dpop_proof\", algs=\"ES256 PS256 RS256\"");
    }

    @Test
    void areNotSentASecondTimeByTheGatewayItself() {
        TALENT.stubFor(get(urlEqualTo(PATH)).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));

        assertProblem(bound(PATH, token, proof("GET", PATH)), 503, "service-interrupted");
        assertThat(asked(TALENT)).hasSize(1);
    }

    static Stream<Consumer<JwtClaims>> otherwise() {
        return Stream.of(
                claims -> claims.setStringClaim("htm", "POST"),
                claims -> claims.setStringClaim("htu", PUBLIC + PATH + "/y"),
                claims -> claims.setStringClaim("htu", "http://elsewhere.example:9000" + PATH),
                claims -> claims.setStringClaim("ath", "x"),
                claims -> claims.unsetClaim("ath"),
                claims -> claims.unsetClaim("jti"),
                claims -> claims.unsetClaim("iat"),
                claims -> claims.setIssuedAt(ago(90)),
                claims -> claims.setIssuedAt(ago(-60)));
    }

    private static NumericDate ago(long seconds) {
        var date = NumericDate.now();
        date.addSeconds(-seconds);
        return date;
    }

    @ParameterizedTest
    @MethodSource("otherwise")
    void areRefusedWithAProofThatSaysOtherwise(Consumer<JwtClaims> change) {
        refused(bound(PATH, token, proof(change)), "invalid-proof");
    }

    @Test
    void areRefusedWithAnothersProofOrWithSeveralOrNone() {
        refused(bound(PATH, token, PartnerKey.generate().proof("GET", PUBLIC + PATH, token)), "invalid-proof");
        refused(bound(PATH, token, "no proof"), "invalid-proof");
        refused(
                send(request(PATH)
                        .header("Authorization", "DPoP " + token)
                        .header("DPoP", proof("GET", PATH))
                        .header("DPoP", proof("GET", PATH))),
                "invalid-proof");
        refused(send(request(PATH).header("Authorization", "DPoP " + token)), "invalid-proof");
        refused(bound(PATH, "a b", proof("GET", PATH)), "invalid-token");
    }

    private String proof(String method, String path) {
        return KEY.proof(method, PUBLIC + path, token);
    }

    private String proof(Consumer<JwtClaims> change) {
        return KEY.proof("GET", PUBLIC + PATH, token, change);
    }

    private static void refused(HttpResponse<String> answer, String slug) {
        assertProblem(answer, 401, slug);
        assertThat(asked(TALENT)).isEmpty();
    }

    private HttpResponse<String> bound(String path, String token, String proof) {
        return send(request(path).header("Authorization", "DPoP " + token).header("DPoP", proof));
    }
}
