package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.right.RightEvent.AccessReopened;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Undoes that a request for access lapsed. Only part of a larger act, which sees to it that someone may do this.
 *
 * @param request which
 */
public record ReopenRequest(AccessRequestId request) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<AccessReopened> decide(IpLedgerState state, Context context) {
        if (!(AccessRequests.of(state).require(request).answer() instanceof AccessAnswer.Lapsed)) {
            throw DomainException.conflict("request-not-lapsed", "Request " + request + " did not lapse.");
        }
        return List.of(new AccessReopened(request));
    }
}
