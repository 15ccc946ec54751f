package io.consort.consortium.decision.web;

import io.consort.consortium.decision.Question;
import io.consort.consortium.rule.SeatId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record ProposeAmendmentRequest(
        @Schema(
                description = "The seat that proposes; the secretariat where it is left out",
                example = "board.full.ibm")
        @Nullable
        SeatId seat,

        Question question) {}
