package io.consort.consortium.membership.web;

import io.swagger.v3.oas.annotations.media.Schema;

record StatementRequest(
        @Schema(description = "Words of the member's own, which name no person")
        String statement) {}
