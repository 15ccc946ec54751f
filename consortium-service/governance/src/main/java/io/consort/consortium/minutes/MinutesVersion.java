package io.consort.consortium.minutes;

import io.consort.consortium.minutes.MinutesEvent.MinutesAccepted;
import io.consort.consortium.minutes.MinutesEvent.MinutesObjected;
import io.consort.consortium.minutes.MinutesEvent.MinutesSent;
import io.consort.consortium.rule.SeatId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;

/**
 * A version of the minutes of a meeting.
 *
 * @param seq of the entry that bears the digest
 * @param objections why, by seat
 * @param accepted when that was recorded; null while it is not
 * @param despite why it was accepted although seats objected; null where nobody did, or it is not
 */
public record MinutesVersion(
        PVector<Passage> passages,
        MinutesSent sent,
        Instant at,
        long seq,
        PMap<SeatId, String> objections,
        @Nullable Instant accepted,
        @Nullable String despite) {

    static MinutesVersion of(PVector<Passage> passages, MinutesSent sent, Instant at, long seq) {
        return new MinutesVersion(passages, sent, at, seq, HashTreePMap.empty(), null, null);
    }

    /** From 1. */
    public int number() {
        return sent.version();
    }

    MinutesVersion objected(MinutesObjected event) {
        return new MinutesVersion(
                passages, sent, at, seq, objections.plus(event.seat(), event.reason()), accepted, despite);
    }

    MinutesVersion accepted(MinutesAccepted event, Instant when) {
        return new MinutesVersion(passages, sent, at, seq, objections, when, event.reason());
    }

    /** Whether its time to object has run out without an objection, recorded or not. */
    boolean isLapsed(LocalDate today) {
        return objections.isEmpty() && today.isAfter(sent.until());
    }
}
