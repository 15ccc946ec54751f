package io.consort.consortium.body;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to an office of a body. */
public sealed interface OfficeEvent extends BodyEvent {

    /** The body. */
    BodyId body();

    /** The office. */
    Office office();

    @Override
    default String subject() {
        return "bodies/" + body();
    }

    /**
     * The holder of a seat presides over its body, or keeps its minutes. Whoever did so on those days does so no more.
     *
     * @param resolution by which it was decided; null where the secretariat said so
     */
    record OfficeTaken(
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

    /**
     * Nobody presides over a body any more, or keeps its minutes.
     *
     * @param on the first day on which nobody does
     * @param resolution by which it was decided; null where whoever held the office laid it down, or the secretariat said so
     */
    record OfficeVacated(
            BodyId body,
            Office office,
            LocalDate on,
            @Nullable ResolutionId resolution) implements OfficeEvent {
        @Override
        public @Nullable Authority authority() {
            return resolution == null ? null : Authority.resolution(resolution);
        }
    }
}
