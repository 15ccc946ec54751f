package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.RenameOrganisation;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record RenameRequest(
        String legalName,

        @Schema(description = "The first day under that name", example = "1992-01-31")
        LocalDate from) {

    RenameOrganisation toCommand(OrganisationId organisation) {
        return new RenameOrganisation(organisation, legalName, from);
    }
}
