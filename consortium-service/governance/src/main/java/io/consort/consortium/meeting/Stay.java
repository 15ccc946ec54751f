package io.consort.consortium.meeting;

import io.consort.consortium.meeting.MeetingEvent.SeatArrived;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A seat's time in a meeting.
 *
 * @param organisation whose seat it was
 * @param person who was there; null where another seat stood for it
 * @param alternate whether that was an alternate
 * @param proxy the seat that stood for it; null where someone was there
 * @param from the first moment
 * @param until the first moment at which it was there no more; null while it is
 */
public record Stay(
        SeatId seat,
        OrganisationId organisation,
        @Nullable PersonId person,
        Manner manner,
        boolean alternate,
        @Nullable SeatId proxy,
        Instant from,
        @Nullable Instant until) {

    static Stay of(SeatArrived event) {
        return new Stay(
                event.seat(),
                event.organisation(),
                event.person(),
                event.manner(),
                event.alternate(),
                event.proxy(),
                event.at(),
                null);
    }

    /** Whether it lasts. */
    boolean lasts() {
        return until == null;
    }

    boolean covers(Instant at) {
        return !at.isBefore(from) && (until == null || at.isBefore(until));
    }

    Stay endedAt(Instant at) {
        return until != null ? this : new Stay(seat, organisation, person, manner, alternate, proxy, from, at);
    }

    /** The last moment that is known of it. */
    Instant latest() {
        return until == null ? from : until;
    }
}
