package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.JoinGroup;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record JoinGroupRequest(
        @Schema(description = "The organisation directly above")
        OrganisationId parent,

        @Schema(description = "The first day in the group", example = "1992-01-31")
        LocalDate from) {

    JoinGroup toCommand(OrganisationId organisation) {
        return new JoinGroup(organisation, parent, from);
    }
}
