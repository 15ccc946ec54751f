package io.consort.consortium.membership;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/**
 * A member has given notice of withdrawal.
 *
 * @param charterVersion whose period of notice was kept
 * @param noticeGivenOn the date of the notice itself; when it was recorded stands in the entry
 * @param effectiveOn the first day on which it is no member any more
 */
public record NoticeGiven(
        OrganisationId organisation, int charterVersion, LocalDate noticeGivenOn, LocalDate effectiveOn)
        implements MembershipEvent {}
