package io.consort.gateway.session;

import io.consort.gateway.GatewayProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The three cookies of the gateway. Over TLS the secret ones carry the prefix {@code __Host-}, which a browser accepts
 * from this very host alone (RFC 6265bis §4.1.3.2).
 */
@Component
final class Cookies {

    private static final String CSRF = "XSRF-TOKEN";

    private final boolean secure;
    private final String sessionName;
    private final String signInName;

    Cookies(GatewayProperties properties) {
        this.secure = properties.secure();
        var prefix = secure ? "__Host-" : "";
        this.sessionName = prefix + "consort";
        this.signInName = prefix + "consort-sign-in";
    }

    Optional<String> session(HttpServletRequest request) {
        return value(request, sessionName);
    }

    Optional<String> signIn(HttpServletRequest request) {
        return value(request, signInName);
    }

    void setSession(HttpServletResponse response, String id, String csrfToken) {
        add(response, cookie(sessionName, id).httpOnly(true));
        add(response, cookie(CSRF, csrfToken));
    }

    void clearSession(HttpServletResponse response) {
        add(response, cookie(sessionName, "").httpOnly(true).maxAge(Duration.ZERO));
        add(response, cookie(CSRF, "").maxAge(Duration.ZERO));
    }

    void setSignIn(HttpServletResponse response, String id, Duration life) {
        add(response, cookie(signInName, id).httpOnly(true).maxAge(life));
    }

    void clearSignIn(HttpServletResponse response) {
        add(response, cookie(signInName, "").httpOnly(true).maxAge(Duration.ZERO));
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
        return ResponseCookie.from(name, value).path("/").secure(secure).sameSite("Lax");
    }

    private static void add(HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
