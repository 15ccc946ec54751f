package io.consort.consortium.meeting.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record MomentRequest(
        @Schema(description = "When it was; now where it is left out", example = "2026-03-03T09:05:00Z") @Nullable
        Instant at) {}
