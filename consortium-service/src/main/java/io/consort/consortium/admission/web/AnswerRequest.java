package io.consort.consortium.admission.web;

import io.consort.consortium.admission.AnswerStep;
import io.consort.consortium.charter.VettingStepId;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record AnswerRequest(
        @Schema(example = "solvency") VettingStepId step,
        boolean passed,

        @Schema(example = "Accounts of three years were examined.")
        String reason,

        @Schema(description = "SHA-256 of what it rests on, in hexadecimal") @Nullable
        String evidence) {

    AnswerStep toCommand(OrganisationId organisation) {
        return new AnswerStep(organisation, step, passed, reason, evidence);
    }
}
