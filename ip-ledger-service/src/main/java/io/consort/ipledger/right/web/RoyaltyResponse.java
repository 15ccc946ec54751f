package io.consort.ipledger.right.web;

import io.consort.ipledger.right.Royalty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record RoyaltyResponse(
        @Schema(description = "SHA-256 of the opening, as the ledger's entry has it")
        String digest,

        @Schema(description = "For the parties, who owns the asset today, and the secretariat") @Nullable
        Royalty terms,

        @Schema(description = "The exact text that the digest is of; for the same") @Nullable
        String opening,

        @Schema(description = "True, for the same, where the key is lost that it was sealed with") @Nullable
        Boolean unreadable) {}
