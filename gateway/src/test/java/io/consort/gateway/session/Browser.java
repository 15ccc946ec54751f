package io.consort.gateway.session;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cookies of one browser. */
public final class Browser {

    private final Map<String, String> cookies = new TreeMap<>();

    Browser() {}

    /** Another that has the same cookies. */
    Browser(Browser copied) {
        cookies.putAll(copied.cookies);
    }

    public HttpRequest.Builder with(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    public HttpResponse<String> took(HttpResponse<String> response) {
        for (var line : response.headers().allValues("Set-Cookie")) {
            var pair = line.substring(0, line.indexOf(';'));
            var name = pair.substring(0, pair.indexOf('='));
            var value = pair.substring(pair.indexOf('=') + 1);
            if (value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        }
        return response;
    }

    String cookie(String name) {
        return cookies.get(name);
    }

    Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }
}
