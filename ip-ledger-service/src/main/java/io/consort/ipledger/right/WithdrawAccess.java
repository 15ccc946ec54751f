package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.right.RightEvent.AccessAnswered;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * Takes a request for access back. Asked by who would hold the access.
 *
 * @param request which
 */
public record WithdrawAccess(AccessRequestId request) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        AccessRequest asked = AccessRequests.of(state).require(request);
        return Mandate.requireOwn(
                context,
                Capacity.BENEFICIARY,
                asked.terms().holder(),
                "not-the-holder",
                "A request is withdrawn by " + asked.terms().holder() + " itself or by a resolution.");
    }

    @Override
    public List<AccessAnswered> decide(IpLedgerState state, Context context) {
        AccessRequest asked = AccessRequests.of(state).require(request);
        asked.requireOpen();
        return List.of(new AccessAnswered(request, new AccessAnswer.Withdrawn()));
    }
}
