package io.consort.kernel.agenda;

import java.time.Duration;

/**
 * When what could not be done is tried again: after ten seconds, and each time after twice as long, up to five minutes. One rule for
 * everything that happens by itself.
 */
public final class Patience {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LAST = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 8;

    private Patience() {}

    /**
     * How long to wait.
     *
     * @param failures how often in a row it has failed, from 1; as after the first where it has not failed
     */
    public static Duration after(int failures) {
        Duration wait = FIRST.multipliedBy(1L << Math.clamp(failures - 1L, 0, DOUBLINGS));
        return wait.compareTo(LAST) < 0 ? wait : LAST;
    }
}
