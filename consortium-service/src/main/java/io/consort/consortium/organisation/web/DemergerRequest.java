package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.Portion;
import io.consort.consortium.organisation.RecordDemerger;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

record DemergerRequest(
        @Schema(description = "Who goes on with all that is not named")
        OrganisationId organisation,

        @Schema(description = "Who takes over what is named")
        OrganisationId to,

        @Schema(description = "The first day on which that is its own", example = "1996-01-01")
        LocalDate effectiveOn,

        @Schema(
                description = "The SHA-256 of the plan or deed",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String plan,

        @Schema(description = "What passes, by consortium; at most 100 things of one and 200 in all")
        List<Portion> portions) {

    RecordDemerger toCommand() {
        return new RecordDemerger(organisation, to, effectiveOn, plan, portions);
    }
}
