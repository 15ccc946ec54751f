package io.consort.consortium.membership;

import io.consort.consortium.rule.ClassId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's time in a class of members: from a first day, up to but not on the day a notice takes effect.
 *
 * @param charterVersion the version it accepted
 * @param notice null while none is given
 * @param recordedAt when the ledger learnt of it
 */
public record Membership(
        ClassId membershipClass,
        int charterVersion,
        LocalDate from,
        @Nullable Notice notice,
        Instant recordedAt) {

    /** Whether it covers a date. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !hasEndedBy(date);
    }

    /** Whether it covers any day of a calendar year. */
    public boolean touches(int year) {
        return from.getYear() <= year && !hasEndedBy(LocalDate.of(year, 1, 1)) && !hasEndedBy(from);
    }

    /** Whether it covers a date or one before it. */
    boolean beganBy(LocalDate date) {
        return !from.isAfter(date) && !hasEndedBy(from);
    }

    /** Whether a notice has taken effect on or before a date. */
    boolean hasEndedBy(LocalDate date) {
        return notice != null && !date.isBefore(notice.effectiveOn());
    }

    /** What was known of it at an instant at which it was recorded already. */
    Membership knownAt(Instant instant) {
        return notice == null || !notice.recordedAt().isAfter(instant)
                ? this
                : new Membership(membershipClass, charterVersion, from, null, recordedAt);
    }

    /** The same, with notice given. */
    Membership ended(Notice by) {
        return new Membership(membershipClass, charterVersion, from, by, recordedAt);
    }
}
