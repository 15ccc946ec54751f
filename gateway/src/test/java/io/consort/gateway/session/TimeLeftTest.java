package io.consort.gateway.session;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.consort.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeLeftTest extends SigningIn {

    private static final int HOUR = 3600;

    @Test
    void tellsWhoseSessionItIsAndHowLongItLasts() {
        signIn(ALMOST_OVER, tokenFor("refresh", HOUR));

        var answer = send(browser.with(request("/session")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(json(answer).propertyNames()).containsExactly("person", "secondsLeft");
        assertThat(json(answer).path("person").asString()).isEqualTo("p-7");
        assertThat(json(answer).path("secondsLeft").asInt()).isBetween(HOUR - (int) PATIENCE.toSeconds(), HOUR);
    }

    @Test
    void prolongsNothing() {
        signIn(OVER, tokenFor("refresh", HOUR));
        PROVIDER.resetRequests();

        assertThat(send(browser.with(request("/session"))).headers().allValues("Set-Cookie"))
                .isEmpty();

        PROVIDER.verify(0, postRequestedFor(urlEqualTo(TOKEN)));
    }

    @Test
    void saysNothingOfTheTimeThatTheProviderKeepsToItself() {
        signIn(ALMOST_OVER, "opaque");

        assertThat(json(send(browser.with(request("/session")))).propertyNames())
                .containsExactly("person");
    }

    @Test
    void isOverWhereItCannotBeRenewedAnyMore() {
        signIn(OVER, tokenFor("refresh", -OVER));

        assertProblem(send(browser.with(request("/session"))), 401, "sign-in-required");
    }

    @Test
    void hasNoneToTellOfWhereNobodySignedIn() {
        assertProblem(send(request("/session")), 401, "sign-in-required");
        assertProblem(send(signed("/session")), 401, "sign-in-required");
        assertProblem(send(request("/session").header("Cookie", "consort=1~forged")), 401, "sign-in-required");
    }

    private void signIn(int seconds, String refresh) {
        var asked = begin();
        var id = ISSUER.sign(ISSUER.claims("p-7")
                .audience("consort-gateway")
                .claim("nonce", asked.get("nonce"))
                .build());
        PROVIDER.stubFor(post(TOKEN).willReturn(okJson(grant(tokenFor("p-7", seconds), seconds, refresh, id))));
        assertThat(comeBack(asked.get("state")).statusCode()).isEqualTo(302);
    }
}
