package io.consort.ipledger.exit.web;

import io.consort.ipledger.exit.ExitGround;
import io.consort.ipledger.exit.ExitId;
import io.consort.ipledger.exit.ExitTerms;
import io.consort.ipledger.exit.SettleExit;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record SettleExitRequest(
        @Schema(description = "Chosen by the caller, so that settling it can be tried again", example = "exit-utexas")
        ExitId id,

        @Schema(example = "utexas") OrganisationId member,
        ExitGround ground,

        @Schema(description = "The first day on which it is no member", example = "1994-01-01")
        LocalDate effective,

        @Schema(description = "The charter's terms; the usual ones for the ground where they are left out") @Nullable
        ExitTerms terms,

        @Schema(description = "Of the preview that is to be carried out: nothing else is done")
        String digest) {

    SettleExit toCommand() {
        return new SettleExit(id, new LeavingRequest(member, ground, effective, terms).toLeaving(), digest);
    }
}
