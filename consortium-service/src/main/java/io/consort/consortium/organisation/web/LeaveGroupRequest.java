package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.LeaveGroup;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record LeaveGroupRequest(
        @Schema(description = "The first day out of the group", example = "1992-01-31")
        LocalDate on) {

    LeaveGroup toCommand(OrganisationId organisation) {
        return new LeaveGroup(organisation, on);
    }
}
