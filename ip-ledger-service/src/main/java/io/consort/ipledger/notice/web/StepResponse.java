package io.consort.ipledger.notice.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.notice.NoticeEvent.NoticeClosed;
import io.consort.ipledger.notice.NoticeId;
import io.consort.ipledger.notice.NoticeStatus;
import io.consort.kernel.ledger.Receipt;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record StepResponse(
        NoticeId notice,

        @Schema(description = "How this step ended the notice; none where it goes on") @Nullable
        NoticeStatus ended) {

    static StepResponse of(NoticeId notice, Receipt<IpLedgerEvent> receipt) {
        return new StepResponse(
                notice, receipt.events().getLast() instanceof NoticeClosed closed ? closed.status() : null);
    }
}
