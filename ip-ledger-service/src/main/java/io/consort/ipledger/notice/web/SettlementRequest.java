package io.consort.ipledger.notice.web;

import io.consort.ipledger.notice.NoticeId;
import io.consort.ipledger.notice.SettleDispute;
import io.swagger.v3.oas.annotations.media.Schema;

record SettlementRequest(
        @Schema(description = "Whether what is wished for may be done")
        boolean allowed,

        @Schema(description = "By which it was decided", example = "R-7")
        String resolution) {

    SettleDispute toCommand(NoticeId notice) {
        return new SettleDispute(notice, allowed, resolution);
    }
}
