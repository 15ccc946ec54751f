package io.consort.ipledger.confirmation.web;

import io.consort.ipledger.title.Assignment;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record AssentRequest(
        Assignment assignment,

        @Schema(description = "The SHA-256 digest of the deed, by which the secretariat may then record it") @Nullable
        String deed,

        @Schema(
                description =
                        "For what the share is contributed: the valuation and, where shares are issued, how many and their"
                                + " nominal amount",
                example = "V-1 for 100 shares of USD 25.00")
        @Nullable
        String capital) {}
