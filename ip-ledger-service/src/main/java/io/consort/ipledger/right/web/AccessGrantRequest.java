package io.consort.ipledger.right.web;

import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;

record AccessGrantRequest(
        @Schema(description = "An owner of the asset", example = "ibm")
        OrganisationId grantor) {}
