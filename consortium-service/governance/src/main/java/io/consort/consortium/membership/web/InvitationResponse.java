package io.consort.consortium.membership.web;

import io.consort.consortium.membership.Invitation;
import io.consort.consortium.membership.MembershipEvent.OrganisationInvited;
import io.consort.consortium.membership.Participation;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.Objects;

record InvitationResponse(OrganisationId organisation, ClassId membershipClass, LocalDate invitedOn) {

    static InvitationResponse of(OrganisationInvited event) {
        return new InvitationResponse(event.organisation(), event.membershipClass(), event.invitedOn());
    }

    /** Of one whose invitation is open. */
    static InvitationResponse of(Participation participation) {
        Invitation open = Objects.requireNonNull(participation.invitation());
        return new InvitationResponse(participation.organisation(), open.membershipClass(), open.invitedOn());
    }
}
