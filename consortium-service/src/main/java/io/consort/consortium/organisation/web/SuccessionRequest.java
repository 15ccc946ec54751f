package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.RecordSuccession;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

record SuccessionRequest(
        @Schema(description = "Those that are no more; several only where they were merged into one")
        List<OrganisationId> organisations,

        @Schema(description = "Those in their place; several only where one was split")
        List<OrganisationId> successors,

        @Schema(description = "The first day without them", example = "1996-01-01")
        LocalDate effectiveOn) {

    RecordSuccession toCommand() {
        return new RecordSuccession(organisations, successors, effectiveOn);
    }
}
