package io.consort.gateway.page;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static io.consort.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.gateway.RunningGateway;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTest extends RunningGateway {

    private static final String ASSET = "/assets/client-1a2b3c.js";
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?welcome",
                "/c/sematech",
                "/c/sematech/motions/M-1.2?tab=votes",
                "/c/sematech/api/docs",
                "/org/ibm",
                "/admin",
                "/ballot",
                "/verify",
                "/nothing-that-the-gateway-knows",
                "/apis"
            })
    void isAtEveryAddressThatNobodyElseHas(String path) {
        var page = page(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body()).contains("<div id=\"root\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/env",
                "/problems/x/y",
                "/docs/x",
                "/internal/x",
                "/status/x",
                "/assets/gone-1.js",
                "/favicon.ico",
                "/error/x"
            })
    void isNotWhereSomethingElseIsMissing(String path) {
        assertProblem(page(path), 404, "not-found");
    }

    @Test
    void leavesToOthersWhatIsTheirs() {
        assertThat(page("/docs").body()).contains("API documents");
        assertThat(page("/problems/not-found").body()).contains("<h1>Not found</h1>");
        assertProblem(page("/api/nothing"), 401, "sign-in-required");
        assertProblem(send(signed("/api/nothing").header("Accept", "text/html")), 404, "not-found");
        assertProblem(page("/me"), 401, "sign-in-required");
        assertThat(page("/login").statusCode()).isEqualTo(302);
    }

    @Test
    void isForBrowsersThatAskForAPage() {
        assertProblem(send(request("/c/sematech").header("Accept", "application/json")), 404, "not-found");
        assertProblem(send(request("/c/sematech")), 404, "not-found");
        assertProblem(
                send(request("/c/sematech").header("Accept", "text/html").POST(HttpRequest.BodyPublishers.noBody())),
                404,
                "not-found");
    }

    @Test
    void hasANonceOfItsOwnEachTime() {
        var first = page("/c/sematech");
        var second = page("/c/sematech");

        assertThat(nonce(first)).hasSizeGreaterThanOrEqualTo(22).isNotEqualTo(nonce(second));
        assertThat(first.body()).doesNotContain("CONSORT_NONCE");
        assertThat(policy(first))
                .contains("default-src 'none'; ")
                .contains("script-src 'self'; ")
                .contains("style-src 'self' 'nonce-" + nonce(first) + "'; ")
                .contains("worker-src 'self'")
                .doesNotContain("unsafe", "data:", "*");
        assertThat(first.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(policy(send(request("/docs")))).doesNotContain("nonce", "worker-src");
    }

    @ParameterizedTest
    @CsvSource({
        "'gzip, deflate, br, zstd', br",
        "'gzip;q=1.0, br;q=0.5', br",
        "'br;q=0, gzip', gzip",
        "gzip, gzip",
        "identity, ''"
    })
    void servesAFileOfTheClientAsItWasCompressedWhenItWasBuilt(String accepted, String encoding) {
        var file = send(request(ASSET).header("Accept-Encoding", accepted));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Encoding").orElse("")).isEqualTo(encoding);
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(file.headers().allValues("Vary").toString().contains("Accept-Encoding"))
                .isEqualTo(!encoding.isEmpty());
    }

    @Test
    void compressesNoAnswerOfAService() {
        LEDGER.stubFor(get("/api/ip-ledger/x")
                .willReturn(aResponse().withHeader("ETag", "\"7\"").withBody("{\"a\":1}".repeat(1000))));

        var answer = send(signed("/api/ip-ledger/x").header("Accept-Encoding", "gzip, br"));

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
    }

    private HttpResponse<String> page(String path) {
        return send(request(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    private static String nonce(HttpResponse<String> page) {
        var nonce = NONCE.matcher(page.body());
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }
}
