package io.consort.consortium.life;

import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.authority.Authority;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The consortium is no more. Memberships, and with them seats, offices and votes, are over from that day on without entries of
 * their own. This is the last entry of its ledger here but for the one that says that the resolution is carried out.
 *
 * @param on the first day without it
 * @param resolution null for one that never had a member
 * @param ledgers where each other service's ledger ended, against which any archive can be held
 */
public record ConsortiumDissolved(LocalDate on, @Nullable ResolutionId resolution, List<LedgerEnd> ledgers)
        implements LifeEvent {
    public ConsortiumDissolved {
        ledgers = List.copyOf(ledgers);
    }

    @Override
    public @Nullable Authority authority() {
        return resolution == null ? null : Authority.resolution(resolution);
    }
}
