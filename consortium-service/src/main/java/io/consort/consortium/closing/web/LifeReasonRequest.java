package io.consort.consortium.closing.web;

import io.swagger.v3.oas.annotations.media.Schema;

record LifeReasonRequest(
        @Schema(example = "Its operator is under investigation", description = "For all members to read")
        String reason) {}
