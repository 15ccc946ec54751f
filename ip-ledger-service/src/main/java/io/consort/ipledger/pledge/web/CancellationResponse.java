package io.consort.ipledger.pledge.web;

import io.consort.ipledger.pledge.PledgeEvent.PledgeCancelled;
import io.consort.ipledger.title.PledgeId;

/**
 * A cancelled pledge.
 *
 * @param hadArrived whether it had been placed at all
 */
record CancellationResponse(PledgeId pledge, boolean hadArrived) {

    static CancellationResponse of(PledgeCancelled cancelled) {
        return new CancellationResponse(cancelled.pledge(), cancelled.asset() != null);
    }
}
