package io.consort.consortium.charter;

import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.authority.Authority;
import java.time.LocalDate;

/**
 * A resolution has changed the charter. It binds all members, whichever version they acceded to.
 *
 * @param charter the whole of the next version
 * @param from its first day in force
 */
public record CharterAmended(Charter charter, ResolutionId resolution, LocalDate from) implements CharterEvent {
    @Override
    public Authority authority() {
        return Authority.resolution(resolution);
    }
}
