package io.consort.quickstart.system;

import io.consort.quickstart.process.Pause;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what comes about by itself, patiently, since the machine may be busy with other things. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Eventually() {}

    /** What is there once it satisfies. */
    public static <T> T get(String what, Supplier<T> look, Predicate<T> satisfies) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        T found = look.get();
        while (!satisfies.test(found)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(what + " did not come about within " + PATIENCE.toSeconds()
                        + " seconds; this is what there is: " + found);
            }
            Pause.of(BETWEEN_LOOKS);
            found = look.get();
        }
        return found;
    }
}
