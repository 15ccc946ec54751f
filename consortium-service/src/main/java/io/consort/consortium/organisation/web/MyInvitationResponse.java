package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.InvitationId;
import io.consort.kernel.identity.OrganisationId;
import java.time.Instant;

record MyInvitationResponse(
        InvitationId invitation,
        OrganisationId organisation,
        String legalName,
        boolean administrator,
        Instant invitedAt,
        Instant until) {}
