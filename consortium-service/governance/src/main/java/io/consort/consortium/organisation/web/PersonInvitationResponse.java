package io.consort.consortium.organisation.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.organisation.Addressee;
import io.consort.consortium.organisation.InvitationId;
import io.consort.consortium.organisation.OrganisationEvent.PersonInvited;
import io.consort.consortium.organisation.PersonInvitation;
import io.consort.kernel.ledger.Entry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record PersonInvitationResponse(
        InvitationId invitation,

        @Schema(description = "As it was typed; whether anyone has an account with it is not said") @Nullable
        String address,

        boolean administrator,
        Instant invitedAt,

        @Schema(description = "From when on nobody can accept it")
        Instant until) {

    static PersonInvitationResponse of(Entry<ConsortiumEvent> entry) {
        PersonInvited invited = (PersonInvited) entry.event();
        return of(
                new PersonInvitation(
                        invited.invitation(),
                        invited.organisation(),
                        invited.administrator(),
                        entry.header().time()),
                null);
    }

    static PersonInvitationResponse of(PersonInvitation invitation, @Nullable Addressee addressee) {
        return new PersonInvitationResponse(
                invitation.id(),
                addressee == null || addressee.address() == null
                        ? null
                        : addressee.address().value(),
                invitation.administrator(),
                invitation.at(),
                invitation.until());
    }

    @Override
    public String toString() {
        return "(invitation " + invitation + ")";
    }
}
