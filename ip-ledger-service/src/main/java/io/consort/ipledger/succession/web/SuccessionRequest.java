package io.consort.ipledger.succession.web;

import io.consort.ipledger.succession.SucceedOrganisation;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record SuccessionRequest(
        @Schema(example = "ti") OrganisationId from,
        @Schema(example = "intel") OrganisationId to,
        @Schema(example = "1996-01-01") LocalDate effective) {

    SucceedOrganisation toCommand() {
        return new SucceedOrganisation(from, to, effective);
    }
}
