package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which an organisation belongs to a group, under another one.
 *
 * @param parent the organisation above it
 * @param from its first day there; null where that was before the register knew it
 * @param until the first day that it is no longer there; null while it is
 */
public record Belonging(
        OrganisationId parent,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** Whether it covers a date. */
    boolean covers(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || date.isBefore(until));
    }

    /** Whether it covers any day from a date on. */
    boolean reaches(LocalDate date) {
        return until == null || until.isAfter(date);
    }

    /** The same, over on a date. */
    Belonging endedOn(LocalDate date) {
        return new Belonging(parent, from, date);
    }
}
