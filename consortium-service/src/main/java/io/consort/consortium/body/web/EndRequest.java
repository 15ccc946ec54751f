package io.consort.consortium.body.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record EndRequest(
        @Schema(example = "1989-01-01", description = "The first day on which it is no more")
        LocalDate on) {}
