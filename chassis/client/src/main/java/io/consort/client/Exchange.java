package io.consort.client;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who sends requests, as someone: a browser with its session, or whoever holds a token. */
public interface Exchange {

    /** Sends, and waits for the answer. */
    Response send(Request request);

    /**
     * What is sent.
     *
     * @param method the HTTP method
     * @param path with its query
     * @param headers besides those of whoever sends
     * @param json the body; null where there is none
     */
    record Request(
            String method,
            String path,
            Map<String, String> headers,
            @Nullable String json) {}

    /**
     * What came back.
     *
     * @param status the HTTP status
     * @param headers all headers, by their names in any case
     * @param body of the answer
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Response(int status, Map<String, List<String>> headers, byte[] body) {}
}
