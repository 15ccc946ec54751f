package io.consort.ipledger.scheme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By which scheme an asset's income is distributed.
 *
 * @param scheme which
 * @param resolution by which that was decided
 * @param from for incomes that take effect on this date or later; null where it is for all
 */
public record SchemeAssignment(
        SchemeId scheme, ResolutionId resolution, @Nullable LocalDate from) {

    boolean covers(LocalDate on) {
        return from == null || !on.isBefore(from);
    }
}
