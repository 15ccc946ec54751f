package io.consort.consortium.meeting;

import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A seat is there.
 *
 * @param organisation whose seat it is
 * @param person who is there; null where another seat stands for it
 * @param alternate whether that is an alternate
 * @param proxy the seat that stands for it; null where someone is there
 */
public record SeatArrived(
        MeetingId meeting,
        SeatId seat,
        OrganisationId organisation,
        @Nullable PersonId person,
        Manner manner,
        boolean alternate,
        @Nullable SeatId proxy,
        Instant at)
        implements MeetingEvent {}
