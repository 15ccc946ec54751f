package io.consort.starter.exit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** Asks that a member be taken back. */
public record ReadmissionRequest(
        @Schema(description = "The first day on which it is a member again", example = "1996-01-01")
        LocalDate from) {}
