package io.consort.ipledger.notice.web;

import io.consort.ipledger.Mandate;
import io.consort.ipledger.notice.NoticeId;
import io.consort.ipledger.notice.WithdrawNotice;

/** There is nothing to say about it but which notice, and that stands in the path. */
record NoticeWithdrawalRequest() {

    WithdrawNotice toCommand(NoticeId notice, Mandate mandate) {
        return new WithdrawNotice(notice, mandate);
    }
}
