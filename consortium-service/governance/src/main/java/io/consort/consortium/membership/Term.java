package io.consort.consortium.membership;

import io.consort.consortium.charter.RenewalRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For how long a membership lasts that has to be renewed.
 *
 * @param endsOn the first day after it, from which on there is no vote
 * @param lapsesOn the first day without membership
 * @param charterVersion the version that the member has accepted
 * @param recordedAt when the ledger learnt of it
 * @param waiver by which it counts no more; null while it does. What it meant before stands
 */
public record Term(
        LocalDate endsOn,
        LocalDate lapsesOn,
        int charterVersion,
        Instant recordedAt,
        @Nullable Waiver waiver) {

    /** A first term by a charter's rule. */
    static Term from(LocalDate first, RenewalRule rule, int charterVersion, Instant recordedAt) {
        LocalDate end = first.plusMonths(rule.termMonths());
        return new Term(end, end.plusDays(rule.graceDays()), charterVersion, recordedAt, null);
    }

    /** Whether a date lies in the grace after it. */
    boolean isGrace(LocalDate date) {
        return !date.isBefore(endsOn) && date.isBefore(lapsesOn) && (waiver == null || date.isBefore(waiver.from()));
    }

    Term waived(Waiver by) {
        return new Term(endsOn, lapsesOn, charterVersion, recordedAt, by);
    }

    /** What was known of it at an instant; empty where nothing was. */
    Optional<Term> knownAt(Instant instant) {
        if (recordedAt.isAfter(instant)) {
            return Optional.empty();
        }
        boolean waived = waiver != null && !waiver.recordedAt().isAfter(instant);
        return Optional.of(waived ? this : new Term(endsOn, lapsesOn, charterVersion, recordedAt, null));
    }
}
