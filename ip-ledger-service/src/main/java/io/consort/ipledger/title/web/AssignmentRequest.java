package io.consort.ipledger.title.web;

import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record AssignmentRequest(
        @Schema(example = "ti") OrganisationId from,
        @Schema(example = "intel") OrganisationId to,

        @Schema(description = "Of the whole title, not of the assignor's part", example = "1/6")
        Fraction share,

        @Schema(example = "1993-01-01") LocalDate effective,

        @Schema(description = "The SHA-256 digest of the deed that the assignor confirmed, where another records it")
        @Nullable
        String deed) {

    AssignShare toCommand(AssetId asset, Mandate mandate) {
        return new AssignShare(asset, new Assignment(from, to, share, effective), mandate, deed);
    }
}
