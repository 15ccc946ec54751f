package io.consort.ipledger.distribution.web;

import io.consort.ipledger.distribution.DistributeIncome;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.scheme.SchemeId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record DistributeIncomeRequest(
        @Schema(example = "I-1") IncomeId income,

        @Schema(description = "The one that was decided for the asset where it is left out", example = "standard")
        @Nullable
        SchemeId scheme,

        @Schema(description = "The one in effect at the income's date where it is left out", example = "1") @Nullable
        Integer version) {

    DistributeIncome toCommand() {
        return new DistributeIncome(income, scheme, version);
    }
}
