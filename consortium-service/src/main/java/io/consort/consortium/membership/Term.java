package io.consort.consortium.membership;

import io.consort.consortium.charter.RenewalRule;
import java.time.Instant;
import java.time.LocalDate;

/**
 * For how long a membership lasts that has to be renewed.
 *
 * @param endsOn the first day after it, from which on there is no vote
 * @param lapsesOn the first day without membership
 * @param recordedAt when the ledger learnt of it
 */
public record Term(LocalDate endsOn, LocalDate lapsesOn, Instant recordedAt) {

    /** A first term by a charter's rule. */
    static Term from(LocalDate first, RenewalRule rule, Instant recordedAt) {
        LocalDate end = first.plusMonths(rule.termMonths());
        return new Term(end, end.plusDays(rule.graceDays()), recordedAt);
    }

    /** Whether a date lies in the grace after it. */
    boolean isGrace(LocalDate date) {
        return !date.isBefore(endsOn) && date.isBefore(lapsesOn);
    }
}
