package io.consort.consortium.body;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.authority.Authority;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Nobody presides over a body any more, or keeps its minutes.
 *
 * @param on the first day on which nobody does
 * @param resolution by which it was decided; null where whoever held the office laid it down, or the secretariat said so
 */
public record OfficeVacated(
        BodyId body, Office office, LocalDate on, @Nullable ResolutionId resolution) implements OfficeEvent {
    @Override
    public @Nullable Authority authority() {
        return resolution == null ? null : Authority.resolution(resolution);
    }
}
