package io.consort.gateway.session;

import static io.consort.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackChannelSignOutTest extends SigningIn {

    private static final Map<String, Object> EVENTS =
            Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());

    @Test
    void endsTheSessionThatTheProviderEnded() {
        signIn(ISSUER.token("p-7"), LONG);

        var answer = report(ISSUER.sign(logout().claim("sid", "sid-7").build()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertProblem(browser.took(send(browser.with(request("/me")))), 401, "sign-in-required");
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void endsAllSessionsOfAPersonWhereNoneIsNamed() {
        signIn(ISSUER.token("p-7"), LONG);

        assertThat(report(ISSUER.sign(logout().build())).statusCode()).isEqualTo(200);

        assertProblem(send(browser.with(request("/me"))), 401, "sign-in-required");
    }

    @Test
    void leavesOtherSessionsAlone() {
        signIn(ISSUER.token("p-7"), LONG);

        var other = logout().subject(null).claim("sid", "sid-8").build();
        assertThat(report(ISSUER.sign(other)).statusCode()).isEqualTo(200);

        assertThat(send(browser.with(request("/me"))).statusCode()).isEqualTo(200);
    }

    @Test
    void takesATokenOnce() {
        var token = ISSUER.sign(logout().subject("p-9").build());
        assertThat(report(token).statusCode()).isEqualTo(200);

        assertProblem(report(token), 400, "invalid-logout-token");
    }

    @ParameterizedTest
    @EnumSource
    void refuses(Flaw flaw) {
        signIn(ISSUER.token("p-7"), LONG);
        var claims = flaw.of.apply(logout().claim("sid", "sid-7")).build();

        assertProblem(
                report(flaw == Flaw.FORGED ? ISSUER.forge(claims, "signing") : ISSUER.sign(claims)),
                400,
                "invalid-logout-token");
        assertThat(send(browser.with(request("/me"))).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesWhatIsNoToken() {
        assertProblem(report("nonsense"), 400, "invalid-logout-token");
        assertProblem(
                send(request("/backchannel-logout").POST(HttpRequest.BodyPublishers.noBody())),
                400,
                "invalid-logout-token");
    }

    private HttpResponse<String> report(String token) {
        return send(request("/backchannel-logout")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("logout_token=" + token)));
    }

    private static JWTClaimsSet.Builder logout() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER.issuer())
                .audience(List.of("consort-gateway"))
                .subject("p-7")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)))
                .jwtID(UUID.randomUUID().toString())
                .claim("events", EVENTS);
    }

    /** What is wrong with a token. */
    enum Flaw {
        FORGED(it -> it),
        OF_ANOTHER_ISSUER(it -> it.issuer("https://elsewhere.example")),
        FOR_ANOTHER_CLIENT(it -> it.audience("consort")),
        WITHOUT_AUDIENCE(it -> it.audience((String) null)),
        OLD(it -> it.issueTime(Date.from(Instant.now().minusSeconds(300)))),
        OF_THE_FUTURE(it -> it.issueTime(Date.from(Instant.now().plusSeconds(300)))
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))),
        WITHOUT_TIME(it -> it.issueTime(null).expirationTime(null)),
        EXPIRED(it -> it.expirationTime(Date.from(Instant.now().minusSeconds(60)))),
        WITHOUT_EVENT(it -> it.claim("events", null)),
        OF_ANOTHER_EVENT(it -> it.claim("events", Map.of("http://schemas.openid.net/event/other", Map.of()))),
        WITH_AN_EVENT_THAT_IS_NO_OBJECT(it -> it.claim("events", List.of("backchannel-logout"))),
        WITH_A_NONCE(it -> it.claim("nonce", "n-1")),
        OF_NOBODY(it -> it.subject(null).claim("sid", null)),
        WITHOUT_ID(it -> it.jwtID(null));

        private final UnaryOperator<JWTClaimsSet.Builder> of;

        Flaw(UnaryOperator<JWTClaimsSet.Builder> of) {
            this.of = of;
        }
    }
}
