package io.consort.ipledger.right.web;

import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.right.FieldOfUse;
import io.consort.ipledger.right.RequestAccess;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.right.Royalty;
import io.consort.ipledger.right.Sublicensing;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record RequestAccessRequest(
        @Schema(description = "implementation-access or exploitation-access")
        RightKind kind,

        @Schema(description = "Who would have access", example = "ti")
        OrganisationId holder,

        @Schema(description = "Codes of levels, the wider first, or all", example = "[\"lithography.euv\"]")
        List<FieldOfUse> fields,

        @Schema(description = "Countries of ISO 3166-1, named groups of them, or WORLD", example = "[\"WORLD\"]")
        List<String> territory,

        @Schema(description = "Left out of the territory", example = "[\"FR\"]") @Nullable
        List<String> except,

        @Schema(example = "2026-01-01") LocalDate from,

        @Schema(description = "The last day; none where it lasts as long as the asset", example = "2028-12-31")
        @Nullable
        LocalDate until,

        @Schema(description = "None where it is left out") @Nullable
        Sublicensing sublicensing,

        @Schema(description = "The project that needs access for implementation", example = "P-1") @Nullable
        String project,

        @Schema(description = "What is offered; nothing where it is left out") @Nullable
        Royalty royalty)
        implements TermsRequest {

    RequestAccess toCommand(AssetId asset, Mandate mandate, RoyaltySeal seal) {
        return new RequestAccess(asset, terms(seal), mandate);
    }
}
