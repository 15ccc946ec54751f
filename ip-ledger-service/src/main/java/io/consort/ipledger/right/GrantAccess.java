package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * Grants access as it was asked for. Asked by an owner of the asset, or by the secretariat.
 *
 * @param request which request
 * @param grantor the owner
 * @param mandate for whom the actor may decide
 */
public record GrantAccess(AccessRequestId request, OrganisationId grantor, Mandate mandate)
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        AccessRequest asked = state.accessRequests().require(request);
        asked.requireOpen();
        Grant grant = new Grant(grantor, null, asked.terms());
        Grantable.require(state, asked.asset(), grant, context.actor(), mandate);
        RightId right = state.rights().next();
        return List.of(
                new RightGranted(right, asked.asset(), grant),
                new AccessAnswered(request, new AccessAnswer.Granted(right)));
    }
}
