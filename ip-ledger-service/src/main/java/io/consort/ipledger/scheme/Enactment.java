package io.consort.ipledger.scheme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By what a version of a scheme is in effect.
 *
 * @param version which version
 * @param resolution the consortium's resolution
 * @param from for incomes that take effect on this date or later; null where it is for all
 */
public record Enactment(
        int version, ResolutionId resolution, @Nullable LocalDate from) {

    boolean covers(LocalDate on) {
        return from == null || !on.isBefore(from);
    }
}
