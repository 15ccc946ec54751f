package io.consort.consortium.meeting.web;

import io.swagger.v3.oas.annotations.media.Schema;

record ReasonRequest(
        @Schema(example = "The report is not ready.") String reason) {}
