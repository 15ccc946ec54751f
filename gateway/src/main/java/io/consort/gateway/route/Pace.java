package io.consort.gateway.route;

/**
 * How long so many bytes may take.
 *
 * @param patienceNanos what any number of bytes is given
 * @param bytesPerSecond what is given on top: a second for each so many bytes
 */
record Pace(long patienceNanos, long bytesPerSecond) {

    private static final long SECOND = 1_000_000_000L;

    boolean kept(long bytes, long nanos) {
        return nanos <= patienceNanos + bytes * SECOND / bytesPerSecond;
    }
}
