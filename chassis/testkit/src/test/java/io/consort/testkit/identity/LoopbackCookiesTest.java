package io.consort.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoopbackCookiesTest {

    private static final URI PROVIDER = URI.create("http://127.0.0.1:8180/realms/consort");

    private final LoopbackCookies cookies = new LoopbackCookies();

    @Test
    void sendsASecureCookieOverLoopback() {
        set("session=a; Path=/realms/consort/; Secure; HttpOnly; SameSite=None");

        assertThat(cookies.get(PROVIDER, Map.of())).containsEntry("Cookie", List.of("session=a"));
    }

    @Test
    void keepsThemByHostAndPort() {
        set("session=a; Path=/");

        assertThat(cookies.get(URI.create("http://127.0.0.1:8080/"), Map.of())).isEmpty();
    }

    @Test
    void forgetsWhatIsTakenBack() {
        set("session=a; Path=/");
        set("session=; Path=/; Max-Age=0");

        assertThat(cookies.get(PROVIDER, Map.of())).isEmpty();
    }

    private void set(String cookie) {
        cookies.put(PROVIDER, Map.of("set-cookie", List.of(cookie)));
    }
}
