package io.consort.ipledger.right.web;

import io.consort.ipledger.ByWord;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.right.FieldOfUse;
import io.consort.ipledger.right.Grant;
import io.consort.ipledger.right.GrantRight;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.right.Royalty;
import io.consort.ipledger.right.Sublicensing;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is granted, as it is done and as a deed says it. */
public record GrantRightRequest(
        @Schema(example = "ibm") OrganisationId grantor,

        @Schema(description = "The grantor's own right, where it does not grant out of title", example = "G-1")
        @Nullable
        RightId under,

        RightKind kind,
        @Schema(example = "intel") OrganisationId holder,

        @Schema(description = "Codes of levels, the wider first, or all", example = "[\"lithography.euv\"]")
        List<FieldOfUse> fields,

        @Schema(description = "Countries of ISO 3166-1, named groups of them, or WORLD", example = "[\"EU\",\"CH\"]")
        List<String> territory,

        @Schema(description = "Left out of the territory", example = "[\"FR\"]") @Nullable
        List<String> except,

        @Schema(example = "2026-01-01") LocalDate from,

        @Schema(description = "The last day; none where it lasts as long as the asset", example = "2030-12-31")
        @Nullable
        LocalDate until,

        @Schema(description = "None where it is left out") @Nullable
        Sublicensing sublicensing,

        @Schema(description = "The project that needs access for implementation", example = "P-1") @Nullable
        String project,

        @Schema(description = "What is paid; nothing where it is left out") @Nullable
        Royalty royalty,

        @Schema(description = "The SHA-256 digest of the deed that the grantor confirmed, where another records it")
        @Nullable
        String deed)
        implements TermsRequest {

    /** What the grantor undertakes. */
    public Grant grant(RoyaltySeal seal) {
        return new Grant(grantor, under, terms(seal));
    }

    Command<IpLedgerState, IpLedgerEvent> toCommand(AssetId asset, ByWord word, RoyaltySeal seal) {
        return deed == null ? new GrantRight(asset, grant(seal)) : word.doing(new GrantRight(asset, grant(seal)), deed);
    }
}
