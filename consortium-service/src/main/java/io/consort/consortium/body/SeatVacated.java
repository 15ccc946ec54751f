package io.consort.consortium.body;

import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Nobody sits on a seat any more.
 *
 * @param on the first day on which nobody does
 * @param resolution by which the holder was removed; null where the holder resigned or was called back
 */
public record SeatVacated(
        SeatId seat, LocalDate on, @Nullable ResolutionId resolution) implements SeatEvent {
    @Override
    public @Nullable Authority authority() {
        return resolution == null ? null : Authority.resolution(resolution);
    }
}
