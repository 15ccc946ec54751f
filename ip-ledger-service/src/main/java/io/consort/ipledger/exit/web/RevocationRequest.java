package io.consort.ipledger.exit.web;

import io.consort.ipledger.exit.ExitId;
import io.consort.ipledger.exit.RevokeExit;
import io.swagger.v3.oas.annotations.media.Schema;

record RevocationRequest(
        @Schema(example = "The bank refused to release the loan")
        String reason) {

    RevokeExit toCommand(ExitId exit) {
        return new RevokeExit(exit, reason);
    }
}
