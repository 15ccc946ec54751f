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
 */
public record LedgerSettings(
        Duration writeTimeout, Duration auditPatience, int snapshotEvery, Duration idle, int queueLimit) {

    /** What suits a service. */
    public static LedgerSettings standard() {
        return new LedgerSettings(Duration.ofSeconds(5), Duration.ofSeconds(3), 16_384, Duration.ofMinutes(15), 10_000);
    }
}
