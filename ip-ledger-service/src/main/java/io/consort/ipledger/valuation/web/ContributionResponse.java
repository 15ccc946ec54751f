package io.consort.ipledger.valuation.web;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.valuation.Contributed;
import io.consort.ipledger.valuation.Contribution;
import io.consort.ipledger.valuation.ContributionId;
import io.consort.ipledger.valuation.IssuedStock;
import io.consort.ipledger.valuation.ValuationId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A contribution to capital. Its transfer of title is for everyone to see; amounts are for those who may read the valuation. */
record ContributionResponse(
        ContributionId id,
        AssetId asset,
        OrganisationId from,
        OrganisationId to,
        Fraction share,
        LocalDate effective,
        ValuationId valuation,

        @Schema(description = "The share of the valuation's point value, down to whole minor units") @Nullable
        Money capital,

        @Nullable IssuedStock issued,

        @Schema(description = "What is credited beyond the nominal amount of the shares issued") @Nullable
        Money premium,

        @Schema(description = "The entry of the chain of title that moved the share")
        long entry,

        @Schema(description = "The entry that reversed it; absent while the contribution stands") @Nullable
        Long reversedBy) {

    static ContributionResponse of(Contributed contributed, boolean open, @Nullable Long reversedBy) {
        Contribution contribution = contributed.event().contribution();
        Assignment assignment = contribution.assignment();
        return new ContributionResponse(
                contributed.event().id(),
                contributed.event().asset(),
                assignment.from(),
                assignment.to(),
                assignment.share(),
                assignment.effective(),
                contribution.valuation(),
                open ? contribution.capital() : null,
                open ? contribution.issued() : null,
                open ? contribution.premium() : null,
                contributed.entry(),
                reversedBy);
    }
}
