package io.consort.consortium.meeting;

import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Moments in a meeting. They may be told afterwards, but never before they are there, and in the order in which they were. */
final class Moments {

    private Moments() {}

    /**
     * A moment that is told.
     *
     * @param told null for now
     * @param earliest before which it cannot have been
     * @throws DomainException REFUSED {@code moment-ahead}, {@code moment-out-of-order}
     */
    static Instant require(@Nullable Instant told, Instant earliest, Context context) {
        Instant at = told == null ? context.now() : told;
        if (at.isAfter(context.now())) {
            throw DomainException.refused("moment-ahead", "It is " + context.now() + "; " + at + " is not there yet.");
        }
        if (at.isBefore(earliest)) {
            throw DomainException.refused(
                    "moment-out-of-order",
                    "Something that comes before it was at " + earliest + ", so that it cannot have been at " + at
                            + ".");
        }
        return at;
    }
}
