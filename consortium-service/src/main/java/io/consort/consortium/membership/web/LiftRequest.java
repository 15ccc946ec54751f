package io.consort.consortium.membership.web;

import io.consort.consortium.membership.LiftSuspension;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record LiftRequest(
        LocalDate on,
        @Schema(example = "Work package 2 is delivered.") String reason) {

    LiftSuspension toCommand(OrganisationId organisation) {
        return new LiftSuspension(organisation, on, reason, null);
    }
}
