package io.consort.ipledger.exit.web;

import io.consort.ipledger.exit.ExitGround;
import io.consort.ipledger.exit.ExitTerms;
import io.consort.ipledger.exit.Leaving;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record LeavingRequest(
        @Schema(example = "utexas") OrganisationId member,
        ExitGround ground,

        @Schema(description = "The first day on which it is no member", example = "1994-01-01")
        LocalDate effective,

        @Schema(description = "The charter's terms; the usual ones for the ground where they are left out") @Nullable
        ExitTerms terms) {

    Leaving toLeaving() {
        return new Leaving(member, ground, effective, terms == null ? ExitTerms.usual(ground) : terms);
    }
}
