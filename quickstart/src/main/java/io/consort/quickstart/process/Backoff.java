package io.consort.quickstart.process;

import java.time.Duration;

/**
 * How long to wait before a process that died is started again.
 *
 * @param first wait; each further one is twice as long
 * @param longest wait
 * @param forgiven a process that lived this long starts anew with the first wait
 */
public record Backoff(Duration first, Duration longest, Duration forgiven) {

    /** A second, then two, four … up to half a minute; a minute of health is enough to forget. */
    public static final Backoff USUAL =
            new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(1));

    private static final int DOUBLINGS = 20;

    /**
     * @param deaths in a row before this one
     */
    Duration after(int deaths) {
        Duration wait = first.multipliedBy(1L << Math.min(deaths, DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
