package io.consort.ipledger.distribution.web;

import io.consort.ipledger.distribution.DistributeIncome;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.scheme.SchemeId;
import io.swagger.v3.oas.annotations.media.Schema;

record DistributeIncomeRequest(
        @Schema(example = "I-1") IncomeId income,
        @Schema(example = "standard") SchemeId scheme,
        @Schema(example = "1") int version) {

    DistributeIncome toCommand() {
        return new DistributeIncome(income, scheme, version);
    }
}
