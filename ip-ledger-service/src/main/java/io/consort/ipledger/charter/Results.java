package io.consort.ipledger.charter;

import io.consort.kernel.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * What a charter says of joint owners and of commercial terms.
 *
 * @param charter the version that says so
 * @param noticeDays how long co-owners have to answer a notice
 * @param noticeRequired whether a co-owner assigns nothing before one has run
 * @param termsOpen whether commercial terms are for all members
 */
public record Results(int charter, int noticeDays, boolean noticeRequired, boolean termsOpen) {

    /** Longest notice, in days, as a charter may have it. */
    private static final int MAX_DAYS = 365;

    public Results {
        if (noticeDays < 1 || noticeDays > MAX_DAYS) {
            throw DomainException.invalid("/noticeDays", "From 1 to " + MAX_DAYS + " days.");
        }
    }

    /** Whether a ledger has noted what a later version says; null where it noted none. */
    public boolean isOlderThan(@Nullable Integer noted) {
        return noted != null && noted > charter;
    }
}
