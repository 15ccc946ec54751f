package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.departure.Departures;
import io.consort.ipledger.right.RightEvent.RightGranted;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * Grants a right to an asset, out of title or out of a right with sublicensing. Asked by the grantor.
 * What contradicts a right that was granted before is refused.
 *
 * @param asset to use what
 * @param grant by whom, to whom, over what
 */
public record GrantRight(AssetId asset, Grant grant) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Grantable.authority(grant.grantor(), grant.capacity(), context);
    }

    @Override
    public List<RightGranted> decide(IpLedgerState state, Context context) {
        Extent extent = grant.terms().extent();
        Departures.of(state).requirePresent(grant.terms().holder(), extent.from(), extent.until());
        Grantable.require(state, asset, grant, context);
        return List.of(new RightGranted(Rights.of(state).next(), asset, grant));
    }
}
