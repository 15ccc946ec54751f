package io.consort.ipledger.scheme;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.scheme.SchemeEvent.SchemeAssigned;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Decides by which scheme an asset's income is distributed. Until that is decided whoever distributes names the scheme; from then on
 * it is this one, so that costs are not recovered once by each scheme.
 *
 * @param asset whose income
 * @param assignment by which scheme, from when
 */
public record AssignScheme(AssetId asset, SchemeAssignment assignment)
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<SchemeAssigned> decide(IpLedgerState state, Context context) {
        Portfolio.of(state).requireStanding(asset);
        SchemeId scheme = assignment.scheme();
        if (Schemes.of(state).latest(scheme).isEmpty()) {
            throw DomainException.notFound("scheme", scheme);
        }
        return List.of(new SchemeAssigned(asset, assignment));
    }
}
