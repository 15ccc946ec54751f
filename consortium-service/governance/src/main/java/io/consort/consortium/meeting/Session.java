package io.consort.consortium.meeting;

import io.consort.consortium.rule.SeatId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A part of a meeting without a break.
 *
 * @param presiding the seat that presides
 * @param elected whether those who were there chose it, because the chair was not
 * @param until its end; null while it lasts
 * @param reason why it was adjourned; null where it lasts or ended with the meeting
 * @param continues when the meeting is to go on, where that was said
 */
public record Session(
        SeatId presiding,
        boolean elected,
        Instant from,
        @Nullable Instant until,
        @Nullable String reason,
        @Nullable Instant continues) {

    static Session begun(SeatId presiding, boolean elected, Instant at) {
        return new Session(presiding, elected, at, null, null, null);
    }

    Session ended(Instant at, @Nullable String why, @Nullable Instant next) {
        return new Session(presiding, elected, from, at, why, next);
    }

    boolean covers(Instant at) {
        return !at.isBefore(from) && (until == null || at.isBefore(until));
    }
}
