package io.consort.quickstart.client;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Cookies as a browser keeps them for one host. Browsers send {@code Secure} cookies over plain HTTP to the loopback address,
 * which the JDK's own cookie store does not; the identity provider counts on it.
 */
final class CookieJar {

    private final Map<String, HttpCookie> cookies = new LinkedHashMap<>();

    void keep(HttpHeaders headers) {
        for (String header : headers.allValues("Set-Cookie")) {
            for (HttpCookie cookie : HttpCookie.parse("Set-Cookie: " + header)) {
                String key = cookie.getName() + ' ' + path(cookie);
                if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                    cookies.remove(key);
                } else {
                    cookies.put(key, cookie);
                }
            }
        }
    }

    /** The header for a request. */
    String header(URI uri) {
        return cookies.values().stream()
                .filter(cookie -> uri.getPath().startsWith(path(cookie)))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    Optional<String> value(String name) {
        return cookies.values().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private static String path(HttpCookie cookie) {
        return cookie.getPath() == null ? "/" : cookie.getPath();
    }
}
