package io.consort.starter.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.notebook.NotebookTest;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import io.consort.testkit.identity.PartnerKey;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A service behind the gateway, which says how it was asked. */
@ServiceTest
@NotebookTest
class BoundTokenFilterTest {

    private static final PartnerKey KEY = PartnerKey.generate();
    private static final String ORIGIN = "https://consort.example:9000";

    private final String consortium = "c-" + UUID.randomUUID();
    private final String path = "/api/notebook/consortia/" + consortium + "/notes";

    @Autowired
    private Api api;

    private String token;

    @BeforeEach
    void member() {
        api.standing(consortium, "acme", Role.MEMBER);
        token = api.issuer()
                .token(
                        "s-1",
                        claims -> claims.claim("organization", Map.of("acme", Map.of()))
                                .claim("cnf", Map.of("jkt", KEY.thumbprint())));
    }

    @Test
    void letsAProofInOnce() {
        String proof = KEY.proof("GET", ORIGIN + path, token);
        assertThat(send("DPoP", proof).status()).isEqualTo(200);
        refused(send("DPoP", proof), "invalid-proof");
    }

    @Test
    void refusesABoundTokenAsABearer() {
        Answer answer = send("Bearer", KEY.proof("GET", ORIGIN + path, token));
        assertThat(answer.status()).as(answer.text()).isEqualTo(401);
        assertThat(answer.text()).contains("/problems/unauthenticated");
    }

    @Test
    void refusesAProofForAnotherPlace() {
        refused(send("DPoP", KEY.proof("GET", "https://elsewhere.example" + path, token)), "invalid-proof");
    }

    @Test
    void refusesATokenThatIsNoneOrBoundToNothing() {
        String other = api.issuer().person("anna", "acme");
        refused(send("DPoP", other, KEY.proof("GET", ORIGIN + path, other)), "proof-required");
        assertThat(send("DPoP", "x.y.z", KEY.proof("GET", ORIGIN + path, "x.y.z"))
                        .text())
                .contains("/problems/unauthenticated");
    }

    private Answer send(String scheme, String proof) {
        return send(scheme, token, proof);
    }

    private Answer send(String scheme, String token, String proof) {
        return api.anonymous()
                .header("Authorization", scheme + " " + token)
                .header("DPoP", proof)
                .header("X-Forwarded-Host", "consort.example:9000")
                .header("X-Forwarded-Proto", "https")
                .get(path);
    }

    private static void refused(Answer answer, String slug) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(401);
        assertThat(answer.text()).contains("/problems/" + slug);
        assertThat(answer.header("WWW-Authenticate")).startsWith("DPoP error=");
    }
}
