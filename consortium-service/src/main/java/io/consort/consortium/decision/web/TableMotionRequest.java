package io.consort.consortium.decision.web;

import io.consort.consortium.decision.Question;
import io.consort.consortium.decision.TableMotion;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.SeatId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record TableMotionRequest(
        @Schema(example = "admission") MotionKindId kind,

        @Schema(description = "The seat that asks; the secretariat where it is left out", example = "board.full.ibm")
        @Nullable
        SeatId seat,

        Question question) {

    TableMotion toCommand(OrganisationDirectory directory) {
        return TableMotion.of(kind, seat, question, directory);
    }
}
