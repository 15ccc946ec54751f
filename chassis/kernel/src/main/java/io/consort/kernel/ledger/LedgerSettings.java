package io.consort.kernel.ledger;

import java.time.Duration;

/**
 * How ledgers are run.
 *
 * @param writeTimeout how long an uncertain write is resolved before its commands are answered "unavailable"
 * @param auditPatience how long an opening waits for the audit of what its snapshot stands for, before it serves while the
 *     audit goes on
 * @param snapshotEvery entries between two snapshots
 * @param idle how long a ledger that nobody asks for stays in memory
 * @param queueLimit most commands that wait for one ledger
 * @param clockTolerance how far this process's clock may be from the store's before it writes nothing
 */
public record LedgerSettings(
        Duration writeTimeout,
        Duration auditPatience,
        int snapshotEvery,
        Duration idle,
        int queueLimit,
        Duration clockTolerance) {

    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(30);

    /** With the usual tolerance of clocks. */
    public LedgerSettings(
            Duration writeTimeout, Duration auditPatience, int snapshotEvery, Duration idle, int queueLimit) {
        this(writeTimeout, auditPatience, snapshotEvery, idle, queueLimit, CLOCK_TOLERANCE);
    }

    /** What suits a service. */
    public static LedgerSettings standard() {
        return new LedgerSettings(Duration.ofSeconds(5), Duration.ofSeconds(3), 16_384, Duration.ofMinutes(15), 10_000);
    }

    /** The same with another tolerance of clocks. */
    public LedgerSettings withClockTolerance(Duration tolerance) {
        return new LedgerSettings(writeTimeout, auditPatience, snapshotEvery, idle, queueLimit, tolerance);
    }
}
