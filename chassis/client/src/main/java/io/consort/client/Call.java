package io.consort.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A request while it is written. What is null is left out. */
public final class Call {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(any -> any.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final String method;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    private String path;
    private @Nullable String json;

    /** @param path with variables in braces */
    public Call(String method, String path) {
        this.method = method;
        this.path = path;
    }

    /** A variable of the path. */
    public Call path(String name, Object value) {
        path = path.replace("{" + name + "}", encoded(value));
        return this;
    }

    /** A parameter of the query. */
    public Call query(String name, @Nullable Object value) {
        if (value != null) {
            query.add(name + "=" + encoded(value));
        }
        return this;
    }

    /** A header. */
    public Call header(String name, @Nullable Object value) {
        if (value != null) {
            headers.put(name, value.toString());
        }
        return this;
    }

    /** What is sent as JSON. */
    public Call body(Object body) {
        json = MAPPER.writeValueAsString(body);
        return this;
    }

    /** Has it sent; a success is read as a value of that type. */
    public <T> Answer<T> send(Exchange exchange, TypeReference<T> type) {
        return new Answer<>(exchange.send(new Exchange.Request(method, path + query, Map.copyOf(headers), json)), type);
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
