package io.consort.quickstart.process;

import io.consort.quickstart.console.RefusedException;
import java.time.Duration;

/** Waiting that gives way to an interruption. */
public final class Pause {

    private Pause() {}

    /**
     * @throws RefusedException when the thread is interrupted
     */
    public static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException("Interrupted.", e);
        }
    }
}
