package io.consort.consortium.charter;

import io.consort.kernel.problem.DomainException;

/**
 * What holds for results and for what members bring along; what a consortium's IP ledger is set to.
 *
 * @param coOwnerNoticeDays how long joint owners have to answer a notice of one of them
 * @param coOwnerNoticeRequired whether a joint owner assigns or licenses nothing before such a notice has run
 * @param toCarryOut access that a member needs for its part of the joint work
 * @param toExploit access that a member needs to use its own results
 * @param requestMonths how long after a project's end access to exploit can be asked for; 0 without end
 * @param commercialTermsOpen whether all members see at what price rights are granted, or only who was granted what
 */
public record ResultTerms(
        int coOwnerNoticeDays,
        boolean coOwnerNoticeRequired,
        AccessTerms toCarryOut,
        AccessTerms toExploit,
        int requestMonths,
        boolean commercialTermsOpen) {

    /** Forty-five days of notice, free access for the work and a fair price after it, prices between the two alone. */
    public static final ResultTerms USUAL =
            new ResultTerms(45, false, AccessTerms.ROYALTY_FREE, AccessTerms.FAIR_AND_REASONABLE, 12, false);

    public ResultTerms {
        if (coOwnerNoticeDays < 1 || coOwnerNoticeDays > 365) {
            throw DomainException.invalid("/coOwnerNoticeDays", "From 1 to 365 days.");
        }
        if (requestMonths < 0 || requestMonths > 240) {
            throw DomainException.invalid("/requestMonths", "From 0, for no end, to 240 months.");
        }
    }
}
