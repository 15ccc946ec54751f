package io.consort.ipledger.confirmation.web;

import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record DeedRequest(
        @Schema(example = "ti") OrganisationId owner,
        @Schema(example = "1990-05-20") LocalDate delivered,

        @Schema(description = "The SHA-256 digest of what proves the delivery")
        String proof) {}
