package io.consort.ipledger.notice.web;

import io.consort.ipledger.notice.NoticePeriod;
import io.consort.ipledger.notice.SetNoticePeriod;
import io.swagger.v3.oas.annotations.media.Schema;

record PeriodRequest(
        @Schema(description = "How long co-owners have to answer", example = "45")
        int days,

        @Schema(description = "When a joint owner may assign its share")
        Assignments assignments,

        @Schema(description = "By which the charter says so", example = "R-7")
        String resolution) {

    SetNoticePeriod toCommand() {
        return new SetNoticePeriod(new NoticePeriod(days, assignments == Assignments.AFTER_NOTICE, resolution));
    }
}
