package io.consort.ipledger.laws;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that the history moves, and nothing else. */
final class Time extends Clock {

    private final AtomicReference<Instant> now =
            new AtomicReference<>(World.BEGUN.atStartOfDay().toInstant(ZoneOffset.UTC));

    void later(int days) {
        now.updateAndGet(instant -> instant.plus(Duration.ofDays(days)));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
