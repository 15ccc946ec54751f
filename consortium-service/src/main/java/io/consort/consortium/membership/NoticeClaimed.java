package io.consort.consortium.membership;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/**
 * A member says that it has given notice by a letter on a day that is over. It counts once the office confirms that it has this
 * letter.
 *
 * @param noticeGivenOn the date of the letter
 * @param effectiveOn the first day on which it is to be no member any more
 */
public record NoticeClaimed(
        OrganisationId organisation, LocalDate noticeGivenOn, LocalDate effectiveOn, LetterDigest letter)
        implements MembershipEvent {}
