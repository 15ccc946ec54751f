package io.consort.consortium.closing.web;

import io.consort.consortium.closing.StartDissolution;
import io.consort.consortium.rule.ResolutionId;
import io.swagger.v3.oas.annotations.media.Schema;

record DissolutionRequest(
        @Schema(example = "R-7", description = "To dissolve the consortium; in force, and not carried out yet")
        ResolutionId resolution) {

    StartDissolution toCommand() {
        return new StartDissolution(resolution);
    }
}
