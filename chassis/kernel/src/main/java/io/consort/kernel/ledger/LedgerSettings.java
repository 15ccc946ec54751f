package io.consort.kernel.ledger;

import java.time.Duration;

/**
 * How ledgers are run.
 *
 * @param writeTimeout how long an uncertain write is resolved before its commands are answered "unavailable"
 * @param openingPatience how long a caller waits for a ledger that is being opened
 * @param snapshotEvery entries between two snapshots
 * @param idle how long a ledger that nobody asks for stays in memory
 * @param queueLimit most commands that wait for one ledger, and most callers that wait while it is opened
 * @param scrubRate how many characters of old entries are read again in a second, over all ledgers, to see that nobody changed them
 * @param scrubEvery how often each ledger is read again from its first entry, at most
 * @param clockTolerance how far this process's clock may be from the store's before it writes nothing
 */
public record LedgerSettings(
        Duration writeTimeout,
        Duration openingPatience,
        int snapshotEvery,
        Duration idle,
        int queueLimit,
        long scrubRate,
        Duration scrubEvery,
        Duration clockTolerance) {

    private static final long SCRUB_RATE = 1024 * 1024;
    private static final Duration SCRUB_EVERY = Duration.ofHours(1);
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(30);

    /** With the usual scrub. */
    public LedgerSettings(
            Duration writeTimeout,
            Duration openingPatience,
            int snapshotEvery,
            Duration idle,
            int queueLimit,
            long scrubRate,
            Duration scrubEvery) {
        this(writeTimeout, openingPatience, snapshotEvery, idle, queueLimit, scrubRate, scrubEvery, CLOCK_TOLERANCE);
    }

    /** With the usual scrub and tolerance of clocks. */
    public LedgerSettings(
            Duration writeTimeout, Duration openingPatience, int snapshotEvery, Duration idle, int queueLimit) {
        this(writeTimeout, openingPatience, snapshotEvery, idle, queueLimit, SCRUB_RATE, SCRUB_EVERY);
    }

    /** What suits a service. */
    public static LedgerSettings standard() {
        return new LedgerSettings(
                Duration.ofSeconds(5), Duration.ofSeconds(15), 16_384, Duration.ofMinutes(15), 10_000);
    }

    /** The same with another tolerance of clocks. */
    public LedgerSettings withClockTolerance(Duration tolerance) {
        return new LedgerSettings(
                writeTimeout, openingPatience, snapshotEvery, idle, queueLimit, scrubRate, scrubEvery, tolerance);
    }
}
