package io.consort.consortium.exit.web;

import io.consort.consortium.decision.Digest;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;

record StartExitRequest(
        @Schema(example = "harris") OrganisationId member,

        @Schema(description = "Of the preview that is to be carried out: nothing else is done")
        Digest digest) {}
