package io.consort.consortium.body;

import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Someone's time on a seat.
 *
 * @param resolution by which the holder was elected; null without one
 * @param recordedAt when the ledger learnt of it
 */
public record Occupancy(
        OrganisationId organisation,
        PersonId holder,
        Period period,
        @Nullable ResolutionId resolution,
        Instant recordedAt) {

    static Occupancy of(SeatTaken event, Instant at) {
        return new Occupancy(event.organisation(), event.holder(), event.period(), event.resolution(), at);
    }

    Occupancy during(Period shorter) {
        return new Occupancy(organisation, holder, shorter, resolution, recordedAt);
    }
}
