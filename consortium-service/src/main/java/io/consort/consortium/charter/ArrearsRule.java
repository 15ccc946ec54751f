package io.consort.consortium.charter;

import io.consort.kernel.problem.DomainException;

/**
 * What comes of dues that are not paid when they are due.
 *
 * @param graceDays after the due date, until the member is in default and loses its vote
 * @param cureDays after the default, until the member may be expelled
 */
public record ArrearsRule(int graceDays, int cureDays) {
    public ArrearsRule {
        requireDays("/graceDays", graceDays);
        requireDays("/cureDays", cureDays);
    }

    private static void requireDays(String pointer, int days) {
        if (days < 0 || days > 730) {
            throw DomainException.invalid(pointer, "From 0 to 730 days.");
        }
    }
}
