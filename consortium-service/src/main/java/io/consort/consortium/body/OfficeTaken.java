package io.consort.consortium.body;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import org.jspecify.annotations.Nullable;

/**
 * The holder of a seat presides over its body, or keeps its minutes. Whoever did so on those days does so no more.
 *
 * @param resolution by which it was decided; null where the secretariat said so
 */
public record OfficeTaken(
        BodyId body,
        Office office,
        SeatId seat,
        Period period,
        @Nullable ResolutionId resolution) implements OfficeEvent {
    @Override
    public @Nullable Authority authority() {
        return resolution == null ? null : Authority.resolution(resolution);
    }
}
