package io.consort.consortium.membership;

import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/**
 * The secretariat has invited an organisation to a class of members.
 *
 * @param charterVersion in force when it was invited
 * @param invitedOn the day of the invitation
 */
public record OrganisationInvited(
        OrganisationId organisation, ClassId membershipClass, int charterVersion, LocalDate invitedOn)
        implements MembershipEvent {}
