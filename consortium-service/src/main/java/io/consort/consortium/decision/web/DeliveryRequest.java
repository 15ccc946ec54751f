package io.consort.consortium.decision.web;

import io.consort.consortium.decision.Digest;
import io.consort.consortium.decision.ProveDelivery;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record DeliveryRequest(
        @Schema(example = "board.full.ibm") SeatId seat,

        @Schema(description = "When it was told; today where it is left out", example = "2026-03-31") @Nullable
        LocalDate on,

        @Schema(
                description = "SHA-256 of what proves it, for who proves it; left out by the seat itself",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable
        Digest evidence) {

    ProveDelivery toCommand(ResolutionId resolution) {
        return new ProveDelivery(resolution, seat, on, evidence);
    }
}
