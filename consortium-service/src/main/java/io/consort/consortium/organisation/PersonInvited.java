package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;

/**
 * Someone was asked to be one of an organisation's people. Who it is stands in no entry: nobody belongs to an organisation before they
 * say so, and an entry never forgets.
 *
 * @param administrator whether they are to administer it
 */
public record PersonInvited(OrganisationId organisation, InvitationId invitation, boolean administrator)
        implements OrganisationEvent {}
