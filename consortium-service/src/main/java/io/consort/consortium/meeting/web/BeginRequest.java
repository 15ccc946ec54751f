package io.consort.consortium.meeting.web;

import io.consort.consortium.rule.SeatId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record BeginRequest(
        @Schema(description = "When it was; now where it is left out", example = "2026-03-03T09:05:00Z") @Nullable
        Instant at,

        @Schema(
                description = "The seat that those who are there chose to preside; the chair does where it is left out",
                example = "board.full.ibm")
        @Nullable
        SeatId presiding) {}
