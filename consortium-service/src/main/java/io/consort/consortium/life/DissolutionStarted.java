package io.consort.consortium.life;

import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.authority.Authority;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is open in this ledger, and the other services are told to close theirs.
 *
 * @param turn under which they are told
 * @param resolution null for a consortium that never had a member
 */
public record DissolutionStarted(int turn, @Nullable ResolutionId resolution, String reason) implements LifeEvent {
    @Override
    public @Nullable Authority authority() {
        return resolution == null ? null : Authority.resolution(resolution);
    }
}
