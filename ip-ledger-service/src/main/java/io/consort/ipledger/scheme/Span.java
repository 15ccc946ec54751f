package io.consort.ipledger.scheme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Over which runs of a scheme a limit is counted. */
public enum Span {
    /** Each run by itself. */
    RUN,
    /** All runs on the asset whose income took effect in the same calendar year. */
    YEAR,
    /** All runs on the asset. */
    LIFE;

    /** The year that is counted in; null where it is not counted by years. */
    @Nullable
    Integer year(LocalDate on) {
        return this == YEAR ? on.getYear() : null;
    }
}
