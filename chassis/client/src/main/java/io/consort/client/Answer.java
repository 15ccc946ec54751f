package io.consort.client;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/**
 * What the platform answered.
 *
 * @param response as it came
 * @param type what a success is read as
 * @param <T> of the value
 */
public record Answer<T>(Exchange.Response response, TypeReference<T> type) {

    /** The HTTP status. */
    public int status() {
        return response.status();
    }

    /** Whether it is a success. */
    public boolean isOk() {
        return status() / 100 == 2;
    }

    /**
     * Itself, when it is a success.
     *
     * @throws RefusedException when it is none
     */
    public Answer<T> ok() {
        if (!isOk()) {
            throw new RefusedException(this);
        }
        return this;
    }

    /**
     * What a success says.
     *
     * @throws RefusedException when it is none
     */
    @SuppressWarnings("unchecked")
    public T value() {
        ok();
        Object raw = type.getType() == String.class ? text() : type.getType() == byte[].class ? response.body() : null;
        return raw == null ? Call.MAPPER.readValue(response.body(), type) : (T) raw;
    }

    /** The body as text. */
    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The word for the rule that refused it; empty where it is a success or no problem. */
    public String refusal() {
        if (isOk() || !header("Content-Type").orElse("").startsWith("application/problem+json")) {
            return "";
        }
        JsonNode type = Call.MAPPER.readTree(response.body()).path("type");
        return type.asString("").substring(type.asString("").lastIndexOf('/') + 1);
    }

    /** The version of what was read, to be named in a change of it. */
    public String version() {
        return header("ETag").orElseThrow();
    }

    /** A header, by its name in any case. */
    public Optional<String> header(String name) {
        return response.headers().entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .findFirst();
    }
}
