package io.consort.consortium.minutes.web;

import io.swagger.v3.oas.annotations.media.Schema;

record AcceptMinutesRequest(
        @Schema(example = "The board found them right in its next meeting.")
        String reason) {}
