package io.consort.consortium.body;

import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Some days on end.
 *
 * @param from the first
 * @param until the first that is none of them; null where no end is known
 */
public record Period(LocalDate from, @Nullable LocalDate until) {
    public Period {
        if (until != null && until.isBefore(from)) {
            throw DomainException.invalid("/until", "It does not end before it begins.");
        }
    }

    /** Whether there is no day in it. */
    boolean isEmpty() {
        return from.equals(until);
    }

    /** Whether it covers a date. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !isOverBy(date);
    }

    /** Whether it is over on a date. */
    public boolean isOverBy(LocalDate date) {
        return until != null && !date.isBefore(until);
    }

    /** Whether some date is in both. */
    public boolean overlaps(Period other) {
        return !isEmpty() && !other.isEmpty() && !other.isOverBy(from) && !isOverBy(other.from);
    }

    /** The same, ended on a date at the latest. */
    Period endedOn(LocalDate date) {
        LocalDate end = date.isBefore(from) ? from : date;
        return until != null && until.isBefore(end) ? this : new Period(from, end);
    }
}
