package io.consort.ipledger.valuation.web;

import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.valuation.ContributeShare;
import io.consort.ipledger.valuation.IssuedStock;
import io.consort.ipledger.valuation.ValuationId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record ContributeRequest(
        @Schema(description = "The contributor", example = "ti")
        OrganisationId from,

        @Schema(description = "The company whose capital it goes to", example = "newco")
        OrganisationId to,

        @Schema(description = "Of the whole title, not of the contributor's part", example = "1/6")
        Fraction share,

        @Schema(example = "1993-06-01") LocalDate effective,

        @Schema(description = "The valuation at which capital is credited", example = "V-1")
        ValuationId valuation,

        @Schema(description = "The shares issued for it, if any", example = """
                {"count":1000,"nominal":{"amount":"1.00","currency":"USD"}}""") @Nullable
        IssuedStock issued) {

    ContributeShare toCommand(AssetId asset, Mandate mandate) {
        return new ContributeShare(asset, new Assignment(from, to, share, effective), valuation, issued, mandate);
    }
}
