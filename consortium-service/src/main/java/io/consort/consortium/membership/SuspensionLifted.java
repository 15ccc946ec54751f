package io.consort.consortium.membership;

import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member takes part again.
 *
 * @param on the first day
 * @param resolution that decided it; null where the office did
 */
public record SuspensionLifted(
        OrganisationId organisation,
        LocalDate on,
        String reason,
        @Nullable ResolutionId resolution) implements MembershipEvent {
    @Override
    public @Nullable Authority authority() {
        return resolution == null ? null : Authority.resolution(resolution);
    }
}
