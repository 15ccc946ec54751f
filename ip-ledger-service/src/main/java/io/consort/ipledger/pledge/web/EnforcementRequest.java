package io.consort.ipledger.pledge.web;

import io.consort.ipledger.pledge.Demand;
import io.consort.ipledger.pledge.EnforcePledge;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.valuation.ValuationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

record EnforcementRequest(
        @Schema(description = "From when the pledgee owns the share", example = "1994-01-01")
        LocalDate effective,

        @Schema(description = "What is still owed of the claim that is secured")
        Money outstanding,

        @Schema(description = "At what price what is pledged was sold or is taken; instead of a valuation") @Nullable
        Money salePrice,

        @Schema(
                description = "At which valuation of the asset, confirmed and independent; instead of a price",
                example = "V-1")
        @Nullable
        ValuationId valuation) {

    EnforcePledge toCommand(PledgeId pledge) {
        return new EnforcePledge(pledge, effective, new Demand(outstanding, salePrice, valuation));
    }
}
