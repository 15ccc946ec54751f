package io.consort.consortium.body;

import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Someone sits on a seat. Whoever sat there on those days does so no more.
 *
 * @param resolution by which the holder was elected; null where the seat's organisation named its holder
 */
public record SeatTaken(
        SeatId seat,
        OrganisationId organisation,
        PersonId holder,
        Period period,
        @Nullable ResolutionId resolution) implements SeatEvent {
    @Override
    public @Nullable Authority authority() {
        return resolution == null ? null : Authority.resolution(resolution);
    }
}
