package io.consort.quickstart.bench.browser;

import java.time.Duration;

/** Waiting. */
public final class Pause {

    private Pause() {}

    /** Does nothing for so long. */
    public static void of(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
