package io.consort.consortium.membership;

import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member was expelled.
 *
 * @param charterVersion under which it was decided
 * @param effectiveOn the first day without membership
 * @param resolution that decided it; null where the office did
 */
public record MemberExpelled(
        OrganisationId organisation,
        int charterVersion,
        ExpulsionGround ground,
        String reason,
        LocalDate effectiveOn,
        @Nullable ResolutionId resolution)
        implements MembershipEvent {
    @Override
    public @Nullable Authority authority() {
        return resolution == null ? null : Authority.resolution(resolution);
    }
}
