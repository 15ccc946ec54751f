package io.consort.consortium.admission.web;

import io.swagger.v3.oas.annotations.media.Schema;

record RejectRequest(
        @Schema(example = "It competes with the consortium's own aims.")
        String reason) {}
