package io.consort.consortium.membership;

import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member reads on, and neither acts nor votes.
 *
 * @param charterVersion under which it was decided
 * @param from the first day
 * @param until the first day on which it is over; null until it is lifted
 * @param resolution that decided it; null where the office did
 */
public record MemberSuspended(
        OrganisationId organisation,
        int charterVersion,
        String reason,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable ResolutionId resolution)
        implements MembershipEvent {
    @Override
    public @Nullable Authority authority() {
        return resolution == null ? null : Authority.resolution(resolution);
    }
}
