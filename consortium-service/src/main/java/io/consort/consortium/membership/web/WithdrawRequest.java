package io.consort.consortium.membership.web;

import io.consort.consortium.membership.GiveNotice;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record WithdrawRequest(
        @Schema(example = "1991-01-31") LocalDate noticeGivenOn,

        @Schema(example = "1992-01-31", description = "The first day without membership")
        LocalDate effectiveOn) {

    GiveNotice toCommand() {
        return new GiveNotice(noticeGivenOn, effectiveOn);
    }
}
