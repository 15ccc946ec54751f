package io.consort.gateway.route;

import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which headers cross the gateway. Those of one connection do not (RFC 9110 §7.6.1), nor those the gateway speaks for. */
final class Headers {

    private static final Set<String> OF_ONE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");

    private static final Set<String> SPOKEN_FOR_TO_SERVICES = Set.of(
            "authorization",
            "content-length",
            "cookie",
            "expect",
            "forwarded",
            "host",
            "traceparent",
            "tracestate",
            "x-real-ip",
            "x-xsrf-token");

    private static final Set<String> SPOKEN_FOR_TO_CALLERS = Set.of(
            "content-security-policy",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "date",
            "permissions-policy",
            "referrer-policy",
            "server",
            "set-cookie",
            "strict-transport-security",
            "x-content-type-options",
            "x-frame-options",
            "x-xss-protection");

    private Headers() {}

    static boolean reachesService(String name, Set<String> nominated) {
        var lower = name.toLowerCase(Locale.ROOT);
        return !OF_ONE_CONNECTION.contains(lower)
                && !SPOKEN_FOR_TO_SERVICES.contains(lower)
                && !lower.startsWith("x-forwarded-")
                && !lower.startsWith("x-b3-")
                && !nominated.contains(lower);
    }

    static boolean reachesCaller(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return !OF_ONE_CONNECTION.contains(lower) && !SPOKEN_FOR_TO_CALLERS.contains(lower);
    }

    /** The header names that the sender's {@code Connection} headers declare to be for this connection alone. */
    static Set<String> nominated(@Nullable Enumeration<String> connection) {
        if (connection == null || !connection.hasMoreElements()) {
            return Set.of();
        }
        var names = new TreeSet<String>();
        while (connection.hasMoreElements()) {
            for (var name : connection.nextElement().split(",")) {
                names.add(name.strip().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
