package io.consort.quickstart.bench.browser;

import io.consort.quickstart.bench.BenchException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A connection to a browser: commands and events as JSON over one WebSocket, on which each tab and each worker is a session
 * (chromedevtools.github.io/devtools-protocol, flat sessions). Events are told one after the other, on a thread of their own.
 */
final class DevTools implements AutoCloseable {

    /** The session of the browser itself. */
    static final String BROWSER = "";

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final long PATIENCE_SECONDS = 180;

    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService telling = Executors.newSingleThreadExecutor();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;

    /**
     * Connects.
     *
     * @param browser its address, {@code ws:}
     */
    DevTools(URI browser) {
        this.socket =
                client.newWebSocketBuilder().buildAsync(browser, new Incoming()).join();
    }

    /**
     * Has something done, and waits for what comes of it.
     *
     * @param session in which
     * @param parameters by their names
     * @throws BenchException when the browser says that it cannot be done, or says nothing for three minutes
     */
    JsonNode call(String session, String method, Map<String, ?> parameters) {
        try {
            return send(session, method, parameters)
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException failure) {
            throw new BenchException(
                    "The browser did not do " + method + ": " + failure.getCause(), failure.getCause());
        }
    }

    /** Has something done, which comes to the answer later. */
    CompletableFuture<JsonNode> send(String session, String method, Map<String, ?> parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        write(id, session, method, parameters);
        return answer;
    }

    /** Has something done of which nothing is awaited, as in a worker that may end before. */
    void tell(String session, String method, Map<String, ?> parameters) {
        write(last.incrementAndGet(), session, method, parameters);
    }

    private void write(int id, String session, String method, Map<String, ?> parameters) {
        ObjectNode command = MAPPER.createObjectNode().put("id", id).put("method", method);
        command.set("params", MAPPER.valueToTree(parameters));
        if (!session.equals(BROWSER)) {
            command.put("sessionId", session);
        }
        synchronized (socket) { // which takes one text after the other
            socket.sendText(command.toString(), true).join();
        }
    }

    /** Tells of every event from now on. */
    void listen(Consumer<Event> listener) {
        listeners.add(listener);
    }

    private void hear(JsonNode message) {
        if (!message.has("id")) {
            Event event = new Event(
                    message.path("sessionId").asString(BROWSER),
                    message.path("method").asString(""),
                    message.path("params"));
            telling.execute(() -> listeners.forEach(listener -> listener.accept(event)));
            return;
        }
        CompletableFuture<JsonNode> answer = waiting.remove(message.get("id").asInt());
        if (answer != null && message.has("error")) {
            answer.completeExceptionally(
                    new BenchException(message.at("/error/message").asString(""), null));
        } else if (answer != null) {
            answer.complete(message.path("result"));
        }
    }

    private void end(@Nullable Throwable why) {
        waiting.values()
                .forEach(answer ->
                        answer.completeExceptionally(new BenchException("The browser ended the connection.", why)));
        waiting.clear();
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
        telling.shutdown();
    }

    /**
     * Something that happened.
     *
     * @param session where
     */
    record Event(String session, String method, JsonNode parameters) {}

    private final class Incoming implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
            text.append(part);
            if (whole) {
                JsonNode message = MAPPER.readTree(text.toString());
                text.setLength(0);
                hear(message);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            end(null);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable failure) {
            end(failure);
        }
    }
}
