package io.consort.finance.correction.web;

import io.swagger.v3.oas.annotations.media.Schema;

record ReversalRequest(
        @Schema(example = "The payment was another member's")
        String reason) {}
