package io.consort.consortium.charter;

import io.consort.kernel.problem.DomainException;

/**
 * Memberships that end unless they are renewed.
 *
 * @param termMonths how long one lasts
 * @param graceDays how long after its end it can still be renewed, without a vote in between
 */
public record RenewalRule(int termMonths, int graceDays) {
    public RenewalRule {
        if (termMonths < 1 || termMonths > 240) {
            throw DomainException.invalid("/termMonths", "From 1 to 240 months.");
        }
        if (graceDays < 0 || graceDays > 365) {
            throw DomainException.invalid("/graceDays", "From 0 to 365 days.");
        }
    }
}
