package io.consort.consortium.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a member reads on, and neither acts nor votes.
 *
 * @param until the first day on which it is over; null while nobody says
 */
public record Suspension(
        String reason, LocalDate from, @Nullable LocalDate until) {

    /** Whether it covers a date. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !hasEndedBy(date);
    }

    /** Whether it is over on a date. */
    boolean hasEndedBy(LocalDate date) {
        return until != null && !date.isBefore(until);
    }

    Suspension lifted(LocalDate on) {
        return new Suspension(reason, from, on.isBefore(from) ? from : on);
    }
}
