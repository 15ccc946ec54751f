package io.consort.consortium.membership;

import io.consort.kernel.identity.OrganisationId;

/** Who was invited does not come. */
public record InvitationDeclined(OrganisationId organisation, String reason) implements MembershipEvent {}
