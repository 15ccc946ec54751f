package io.consort.starter.exit;

import io.swagger.v3.oas.annotations.media.Schema;

/** Asks that an exit be undone. */
public record RevocationRequest(
        @Schema(example = "The bank refused to release the loan")
        String reason) {}
