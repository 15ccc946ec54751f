package io.consort.consortium.exit.web;

import io.consort.consortium.exit.ExitId;
import io.consort.consortium.exit.StopExit;
import io.swagger.v3.oas.annotations.media.Schema;

record StopExitRequest(
        @Schema(example = "Finance-service is away until Monday")
        String reason) {

    StopExit toCommand(ExitId exit) {
        return new StopExit(exit, reason);
    }
}
