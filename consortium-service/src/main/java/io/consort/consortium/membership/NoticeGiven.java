package io.consort.consortium.membership;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member has given notice of withdrawal.
 *
 * @param charterVersion whose period of notice was kept
 * @param noticeGivenOn the date of the notice itself; when it was recorded stands in the entry
 * @param letter by which it was given, as the office has confirmed; null for one of the day it was recorded, and in entries of old
 * @param effectiveOn the first day on which it is no member any more
 */
public record NoticeGiven(
        OrganisationId organisation,
        int charterVersion,
        LocalDate noticeGivenOn,
        LocalDate effectiveOn,
        @Nullable LetterDigest letter)
        implements MembershipEvent {

    /** Of the day it is recorded. */
    public NoticeGiven(
            OrganisationId organisation, int charterVersion, LocalDate noticeGivenOn, LocalDate effectiveOn) {
        this(organisation, charterVersion, noticeGivenOn, effectiveOn, null);
    }
}
