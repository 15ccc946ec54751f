package io.consort.ipledger.pledge.web;

import io.consort.ipledger.pledge.CancelPledge;
import io.consort.ipledger.title.PledgeId;

/** There is nothing to say about it but which pledge, and that stands in the path. */
record CancellationRequest() {

    CancelPledge toCommand(PledgeId pledge) {
        return new CancelPledge(pledge);
    }
}
