package io.consort.gateway.session;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.consort.gateway.RunningGateway;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A gateway, a browser before it, and a provider that answers as a sign-in needs. */
public abstract class SigningIn extends RunningGateway {

    protected static final String TOKEN = "/realms/consort/protocol/openid-connect/token";
    protected static final int LONG = 300;
    protected static final int HALF_OVER = 120;
    protected static final int ALMOST_OVER = 20;
    protected static final int OVER = 1;

    protected final Browser browser = new Browser();

    protected Map<String, String> begin() {
        var answer = browser.took(send(browser.with(request("/login"))));
        assertThat(answer.statusCode()).isEqualTo(302);
        var location = URI.create(answer.headers().firstValue("Location").orElseThrow());
        var asked = query(location);
        asked.put(
                "address", location.toString().substring(0, location.toString().indexOf('?')));
        return asked;
    }

    protected HttpResponse<String> comeBack(String state) {
        return browser.took(send(browser.with(request("/login/callback?code=code-1&state=" + state))));
    }

    protected void signIn(String access, int seconds) {
        var asked = begin();
        provider(access, seconds, asked.get("nonce"));
        assertThat(comeBack(asked.get("state")).statusCode()).isEqualTo(302);
    }

    protected void provider(String access, int seconds, String nonce) {
        var id = ISSUER.sign(ISSUER.claims("p-7")
                .audience("consort-gateway")
                .claim("sid", "sid-7")
                .claim("name", "安娜 Anna")
                .claim("preferred_username", "anna")
                .claim("nonce", nonce)
                .build());
        PROVIDER.stubFor(post(TOKEN).willReturn(okJson(grant(access, seconds, "refresh-1", id))));
    }

    protected HttpRequest.Builder proven(HttpRequest.Builder request) {
        return browser.with(request).header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"));
    }

    protected static String tokenFor(String person, int seconds) {
        return ISSUER.sign(ISSUER.claims(person)
                .expirationTime(Date.from(Instant.now().plusSeconds(seconds)))
                .build());
    }

    protected static String grant(String access, int seconds, String refresh, String id) {
        return "{\"access_token\":\"" + access + "\",\"token_type\":\"Bearer\",\"expires_in\":" + seconds
                + (refresh == null ? "" : ",\"refresh_token\":\"" + refresh + "\"")
                + (id == null ? "" : ",\"id_token\":\"" + id + "\"") + "}";
    }

    protected static ResponseDefinitionBuilder refusal(String reason) {
        return aResponse()
                .withStatus(400)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"error\":\"invalid_grant\",\"error_description\":\"" + reason + "\"}");
    }

    protected static Map<String, String> query(URI address) {
        return form(address.getRawQuery());
    }

    protected static Map<String, String> form(String text) {
        var values = new TreeMap<String, String>();
        for (var pair : List.of(text.split("&"))) {
            var at = pair.indexOf('=');
            values.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), UTF_8));
        }
        return values;
    }
}
