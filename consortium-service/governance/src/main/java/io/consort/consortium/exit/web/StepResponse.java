package io.consort.consortium.exit.web;

import io.consort.consortium.exit.ExitPart;
import io.consort.consortium.exit.Step;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of asking another service. */
record StepResponse(
        ExitPart part,

        @Schema(allowableValues = {"settled", "refused", "stopped", "delayed", "revoked", "readmitted"})
        String outcome,

        Instant at,

        @Schema(description = "The rule or the fault, where there was one") @Nullable
        String rule,

        @Schema(description = "For the member that leaves and the secretariat") @Nullable
        String reason) {

    static StepResponse of(Step step, boolean concerned) {
        return switch (step) {
            case Step.Settled(var part, var at) -> new StepResponse(part, "settled", at, null, null);
            case Step.Revoked(var part, var at) -> new StepResponse(part, "revoked", at, null, null);
            case Step.Readmitted(var part, var at) -> new StepResponse(part, "readmitted", at, null, null);
            case Step.Stopped(var part, var at, var detail) ->
                new StepResponse(part, "stopped", at, null, concerned ? detail : null);
            case Step.Refused(var part, var at, var fault) ->
                new StepResponse(part, "refused", at, fault.slug(), concerned ? fault.detail() : null);
            case Step.Delayed(var part, var at, var fault) ->
                new StepResponse(part, "delayed", at, fault.slug(), concerned ? fault.detail() : null);
        };
    }
}
