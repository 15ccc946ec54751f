package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.right.RightEvent.AccessAnswered;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * Ends a request for access because whoever asked leaves without a claim to it. Only part of a larger act, which sees to it
 * that someone may do this.
 *
 * @param request which
 */
public record LapseRequest(AccessRequestId request) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<AccessAnswered> decide(IpLedgerState state, Context context) {
        AccessRequests.of(state).require(request).requireOpen();
        return List.of(new AccessAnswered(request, new AccessAnswer.Lapsed()));
    }
}
