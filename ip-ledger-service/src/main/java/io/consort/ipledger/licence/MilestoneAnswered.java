package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.right.RightId;
import io.consort.kernel.authority.Authority;
import org.jspecify.annotations.Nullable;

/**
 * The other party answered what was reported of a milestone, or it was resolved.
 *
 * @param right under which right
 * @param milestone which
 * @param agreed whether it is so
 * @param reason why it is not; null where it is
 * @param resolution by which it was decided; null where the party speaks for itself
 */
public record MilestoneAnswered(
        RightId right,
        String milestone,
        boolean agreed,
        @Nullable String reason,
        @Nullable String resolution) implements IpLedgerEvent {

    @Override
    public @Nullable Authority authority() {
        return resolution == null ? null : new Authority.Resolution(resolution);
    }

    Reached after(Reached said) {
        return new Reached(
                said.on(), said.by(), agreed ? Reached.Standing.CONFIRMED : Reached.Standing.DISPUTED, reason);
    }

    @Override
    public String subject() {
        return MilestoneReported.subject(right, milestone);
    }
}
