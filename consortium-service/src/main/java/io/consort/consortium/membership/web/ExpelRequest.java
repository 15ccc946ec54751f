package io.consort.consortium.membership.web;

import io.consort.consortium.membership.Expel;
import io.consort.consortium.membership.ExpulsionGround;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record ExpelRequest(
        ExpulsionGround ground,
        @Schema(example = "Dues of 1990 are not paid.") String reason,

        @Schema(description = "The first day without membership")
        LocalDate effectiveOn) {

    Expel toCommand(OrganisationId organisation) {
        return new Expel(organisation, ground, reason, effectiveOn, null);
    }
}
