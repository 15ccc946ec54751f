package io.consort.consortium.membership.web;

import io.consort.consortium.membership.Invite;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;

record InviteRequest(
        @Schema(example = "ibm") OrganisationId organisation,
        @Schema(example = "full") ClassId membershipClass) {

    Invite toCommand(OrganisationDirectory directory) {
        return Invite.of(organisation, membershipClass, directory);
    }
}
