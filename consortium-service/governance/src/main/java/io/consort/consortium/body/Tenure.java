package io.consort.consortium.body;

import io.consort.consortium.body.OfficeEvent.OfficeTaken;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A seat's time in an office.
 *
 * @param resolution by which it was decided; null without one
 * @param recordedAt when the ledger learnt of it
 */
public record Tenure(SeatId seat, Period period, @Nullable ResolutionId resolution, Instant recordedAt) {

    static Tenure of(OfficeTaken event, Instant at) {
        return new Tenure(event.seat(), event.period(), event.resolution(), at);
    }

    Tenure during(Period shorter) {
        return new Tenure(seat, shorter, resolution, recordedAt);
    }
}
