package io.consort.consortium.dues.web;

import io.consort.consortium.dues.ReportBasis;
import io.swagger.v3.oas.annotations.media.Schema;
import org.joda.money.Money;

record ReportBasisRequest(
        @Schema(example = "1987", description = "The calendar year that the amount is of")
        int year,

        Money amount) {

    ReportBasis toCommand() {
        return new ReportBasis(year, amount);
    }
}
