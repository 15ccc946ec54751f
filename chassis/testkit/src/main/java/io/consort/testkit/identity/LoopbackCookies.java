package io.consort.testkit.identity;

import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Cookies as a browser keeps them for this machine: it trusts the loopback, and so sends over plain HTTP there what is marked
 * Secure. The JDK's own handler does not, and Keycloak's sign-in pages cannot be walked through with it. Cookies are kept by
 * host and port, so that a gateway does not see the provider's.
 */
public final class LoopbackCookies extends CookieHandler {

    private final Map<String, Map<String, String>> jars = new ConcurrentHashMap<>();

    @Override
    public Map<String, List<String>> get(URI uri, Map<String, List<String>> requestHeaders) {
        String cookies = jar(uri).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return cookies.isEmpty() ? Map.of() : Map.of("Cookie", List.of(cookies));
    }

    @Override
    public void put(URI uri, Map<String, List<String>> responseHeaders) {
        responseHeaders.forEach((name, values) -> {
            if ("Set-Cookie".equalsIgnoreCase(name)) {
                values.stream()
                        .flatMap(value -> HttpCookie.parse(value).stream())
                        .forEach(cookie -> keep(uri, cookie));
            }
        });
    }

    private void keep(URI uri, HttpCookie cookie) {
        if (cookie.getMaxAge() == 0) {
            jar(uri).remove(cookie.getName());
        } else {
            jar(uri).put(cookie.getName(), cookie.getValue());
        }
    }

    private Map<String, String> jar(URI uri) {
        return jars.computeIfAbsent(uri.getAuthority(), authority -> new ConcurrentHashMap<>());
    }
}
