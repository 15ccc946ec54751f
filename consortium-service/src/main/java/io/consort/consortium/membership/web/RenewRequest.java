package io.consort.consortium.membership.web;

import io.swagger.v3.oas.annotations.media.Schema;

record RenewRequest(
        @Schema(example = "1", description = "The version of the charter that is accepted")
        int charterVersion) {}
