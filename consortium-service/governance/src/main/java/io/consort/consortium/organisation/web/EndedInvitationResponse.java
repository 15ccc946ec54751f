package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.InvitationId;
import io.consort.consortium.organisation.OrganisationEvent.PersonInvitationEnded;
import io.consort.kernel.identity.OrganisationId;

record EndedInvitationResponse(OrganisationId organisation, InvitationId invitation, PersonInvitationEnded.End end) {

    static EndedInvitationResponse of(PersonInvitationEnded event) {
        return new EndedInvitationResponse(event.organisation(), event.invitation(), event.end());
    }
}
