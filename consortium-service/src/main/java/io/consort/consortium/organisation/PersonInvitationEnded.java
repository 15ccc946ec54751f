package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;

/** An invitation of a person is open no more. */
public record PersonInvitationEnded(OrganisationId organisation, InvitationId invitation, End end)
        implements OrganisationEvent {

    /** How it came to that. */
    public enum End {
        /** The person is one of the organisation's from now on, as entries beside this one say. */
        ACCEPTED,
        /** The person does not want to be. */
        DECLINED,
        /** The organisation no longer asks. */
        TAKEN_BACK
    }
}
