package io.consort.consortium.membership;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/**
 * A member was told what is held against it and invited to be heard.
 *
 * @param charterVersion under which it was
 * @param reason what is held against it
 * @param until the first day on which others may decide without having heard it
 */
public record HearingOffered(OrganisationId organisation, int charterVersion, String reason, LocalDate until)
        implements MembershipEvent {}
