package io.consort.quickstart.process;

import java.time.Duration;

/**
 * A process that serves, until it is told to end.
 *
 * @param probe tells when it is ready
 * @param address where to find it, for people
 * @param patience how long it may take to be ready
 */
public record ServerSpec(ProcessSpec process, Probe probe, String address, Duration patience) {

    /** Its name. */
    public String name() {
        return process.name();
    }
}
