package io.consort.gateway.session;

import io.consort.gateway.GatewayProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The cookies of the gateway. Over TLS the secret ones carry the prefix {@code __Host-}, which a browser accepts from this very host
 * alone (RFC 6265bis §4.1.3.2). A browser keeps 4,096 bytes of a cookie: a longer session goes on in a second one.
 */
@Component
final class Cookies {

    /** The longest value, name and all within what browsers keep. */
    static final int LONGEST = 4_000;

    private static final String CSRF = "XSRF-TOKEN";
    private static final String WHOLE = "1~";
    private static final String CONTINUED = "2~";

    private final boolean secure;
    private final String sessionName;
    private final String secondName;
    private final String signInName;

    Cookies(GatewayProperties properties) {
        this.secure = properties.secure();
        var prefix = secure ? "__Host-" : "";
        this.sessionName = prefix + "consort";
        this.secondName = prefix + "consort-2";
        this.signInName = prefix + "consort-sign-in";
    }

    /** The sealed session, of one cookie or two; what comes of two that do not belong together does not open. */
    Optional<String> session(HttpServletRequest request) {
        return value(request, sessionName)
                .map(first -> first.startsWith(CONTINUED)
                        ? first.substring(CONTINUED.length())
                                + value(request, secondName).orElse("")
                        : first.substring(Math.min(WHOLE.length(), first.length())));
    }

    Optional<String> signIn(HttpServletRequest request) {
        return value(request, signInName);
    }

    /** Has the browser keep a sealed session; false where it is too long for that. */
    boolean setSession(HttpServletResponse response, String sealed, String csrfToken) {
        var room = LONGEST - WHOLE.length();
        if (sealed.length() > 2 * room) {
            return false;
        }
        var first = Math.min(room, sealed.length());
        var whole = first == sealed.length();
        add(
                response,
                cookie(sessionName, (whole ? WHOLE : CONTINUED) + sealed.substring(0, first))
                        .httpOnly(true));
        if (!whole) {
            add(response, cookie(secondName, sealed.substring(first)).httpOnly(true));
        }
        add(response, cookie(CSRF, csrfToken));
        return true;
    }

    void clearSession(HttpServletResponse response) {
        add(response, cookie(sessionName, "").httpOnly(true).maxAge(Duration.ZERO));
        add(response, cookie(secondName, "").httpOnly(true).maxAge(Duration.ZERO));
        add(response, cookie(CSRF, "").maxAge(Duration.ZERO));
    }

    void setSignIn(HttpServletResponse response, String sealed, Duration life) {
        add(response, cookie(signInName, sealed).httpOnly(true).maxAge(life));
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
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(cookie -> cookie.getValue());
    }
}
