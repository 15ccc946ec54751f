package io.consort.ipledger.right.web;

import io.consort.ipledger.right.AccessAnswer;
import io.consort.ipledger.right.AccessRequestId;
import io.consort.ipledger.right.RightEvent.AccessAnswered;

record AccessAnswerResponse(AccessRequestId id, AccessAnswer answer) {

    static AccessAnswerResponse of(AccessAnswered event) {
        return new AccessAnswerResponse(event.id(), event.answer());
    }
}
