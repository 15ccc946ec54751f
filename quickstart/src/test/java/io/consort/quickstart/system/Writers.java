package io.consort.quickstart.system;

import io.consort.quickstart.client.Reply;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Members who register one asset after the other. Whoever gets no answer, or is told to come back, asks again under the same
 * idempotency key, at the next door, until it is acknowledged. Any other answer is a fault.
 */
final class Writers implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BEFORE_THE_NEXT = Duration.ofMillis(5);
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofMillis(100);

    private final Consortium consortium;
    private final List<URI> doors;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger repeats = new AtomicInteger();
    private volatile boolean ending;

    private Writers(Consortium consortium, List<URI> doors) {
        this.consortium = consortium;
        this.doors = doors;
    }

    /**
     * Lets them begin.
     *
     * @param doors where they ask, in turn
     */
    static Writers start(int number, Consortium consortium, URI... doors) {
        Writers writers = new Writers(consortium, List.of(doors));
        for (int writer = 1; writer <= number; writer++) {
            int each = writer;
            writers.threads.execute(() -> writers.write(each));
        }
        return writers;
    }

    /** Waits until so many more are acknowledged. */
    void awaitMore(int number) {
        int enough = count.get() + number;
        Eventually.get(
                number + " more acknowledgements",
                () -> count.get() >= enough || !faults.isEmpty(),
                enoughNow -> enoughNow);
        requireNoFault();
    }

    /** How often a request was sent again. */
    int repeats() {
        return repeats.get();
    }

    /** Lets each bring to an end what it has begun; then all that was acknowledged. */
    List<Acknowledged> end() {
        ending = true;
        threads.close();
        requireNoFault();
        return List.copyOf(acknowledged);
    }

    @Override
    public void close() {
        ending = true;
        threads.shutdownNow();
    }

    private void requireNoFault() {
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }

    private void write(int writer) {
        try {
            for (int number = 1; !ending; number++) {
                register("W" + writer + "-" + number, writer + number);
                Thread.sleep(BEFORE_THE_NEXT);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            faults.add("A writer failed: " + failure);
            ending = true;
        }
    }

    private void register(String asset, int firstDoor) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (int attempt = 0; System.nanoTime() < deadline; attempt++) {
            URI door = doors.get((firstDoor + attempt) % doors.size());
            Optional<Reply> reply = ask(door, asset);
            if (reply.isPresent() && reply.get().status() == 201) {
                acknowledged.add(
                        new Acknowledged(asset, reply.get().header("ETag").orElse(""), door));
                count.incrementAndGet();
                return;
            }
            if (reply.isPresent() && reply.get().status() != 503 && reply.get().status() != 429) {
                throw new IllegalStateException(asset + " was answered at " + door + " with "
                        + reply.get().status() + ": " + reply.get().body());
            }
            repeats.incrementAndGet();
            Thread.sleep(BEFORE_ANOTHER_TRY);
        }
        throw new IllegalStateException(asset + " was not acknowledged within " + PATIENCE.toSeconds() + " seconds.");
    }

    private Optional<Reply> ask(URI door, String asset) {
        try {
            return Optional.of(consortium.register(door, asset));
        } catch (UncheckedIOException unanswered) {
            return Optional.empty();
        }
    }
}
