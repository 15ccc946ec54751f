package io.consort.consortium.membership;

import io.consort.kernel.identity.OrganisationId;

/** The office took an invitation back. */
public record InvitationWithdrawn(OrganisationId organisation, String reason) implements MembershipEvent {}
