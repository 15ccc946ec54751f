package io.consort.gateway.session;

import static io.consort.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.gateway.RunningGateway;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class SecureCookiesTest extends RunningGateway {

    @DynamicPropertySource
    static void overTls(DynamicPropertyRegistry properties) {
        properties.add("consort.gateway.public-uri", () -> "https://consort.example");
    }

    @Test
    void tiesCookiesToThisHostOverTls() {
        var answer = send(request("/login"));

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-consort-sign-in=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("redirect_uri=https://consort.example/login/callback");
    }

    @Test
    void promisesTlsToBrowsers() {
        var answer = send(request("/me"));

        assertProblem(answer, 401, "sign-in-required");
        assertThat(answer.headers().firstValue("Strict-Transport-Security").orElseThrow())
                .startsWith("max-age=63072000");
    }
}
