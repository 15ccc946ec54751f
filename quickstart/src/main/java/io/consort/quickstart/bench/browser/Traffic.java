package io.consort.quickstart.bench.browser;

import io.consort.quickstart.bench.BenchException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a page and its workers ask for, and how many bytes came over the network for it, headers too. */
public final class Traffic {

    private static final long QUIET_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long PATIENCE_NANOS = Duration.ofMinutes(2).toNanos();

    private final DevTools devTools;
    private final Set<String> sessions = new HashSet<>();
    private final Map<String, String> open = new HashMap<>();
    private int requests;
    private double bytes;
    private long last;

    /**
     * Begins to look.
     *
     * @param page the session of the page
     */
    Traffic(DevTools devTools, String page) {
        this.devTools = devTools;
        sessions.add(page);
        devTools.listen(this::hear);
        devTools.call(page, "Network.enable", Map.of());
        devTools.call(
                page,
                "Target.setAutoAttach",
                Map.of("autoAttach", true, "waitForDebuggerOnStart", true, "flatten", true));
    }

    private synchronized void hear(DevTools.Event event) {
        if (!sessions.contains(event.session())) {
            return;
        }
        String id = event.parameters().path("requestId").asString("");
        switch (event.method()) {
            case "Target.attachedToTarget" ->
                watch(event.parameters().get("sessionId").asString());
            case "Network.requestWillBeSent" -> {
                requests++;
                bytes += event.parameters()
                        .at("/redirectResponse/encodedDataLength")
                        .asDouble(0);
                open.put(id, event.parameters().at("/request/url").asString(""));
                last = System.nanoTime();
            }
            case "Network.loadingFinished" -> {
                bytes += open.remove(id) == null
                        ? 0
                        : event.parameters().get("encodedDataLength").asDouble();
                last = System.nanoTime();
            }
            case "Network.loadingFailed" -> open.remove(id);
            default -> {}
        }
    }

    /** A worker asks for things too. It waits until it is watched. */
    private void watch(String worker) {
        sessions.add(worker);
        devTools.tell(worker, "Network.enable", Map.of());
        devTools.tell(worker, "Runtime.runIfWaitingForDebugger", Map.of());
    }

    /** Waits until nothing was asked for, and nothing came, for a second. */
    public void settle() {
        long begun = System.nanoTime();
        synchronized (this) {
            last = Math.max(last, begun);
        }
        while (!quiet()) {
            if (System.nanoTime() - begun > PATIENCE_NANOS) {
                throw new BenchException("A page did not come to rest; it still asks for " + asked(), null);
            }
            Pause.of(Duration.ofMillis(25));
        }
    }

    private synchronized boolean quiet() {
        return open.isEmpty() && System.nanoTime() - last > QUIET_NANOS;
    }

    private synchronized String asked() {
        return String.join(", ", open.values());
    }

    /** Begins to count anew. */
    public synchronized void reset() {
        requests = 0;
        bytes = 0;
    }

    /** What was asked for since. */
    public synchronized int requests() {
        return requests;
    }

    /** What came since, in thousands of bytes. */
    public synchronized double kilobytes() {
        return bytes / 1_000;
    }
}
