package io.consort.ipledger.docket;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetEvent.AssetIdentified;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Identifier;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.title.Ownership;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * Records a further number or address of an asset. Asked by an owner or by the secretariat.
 *
 * @param asset which
 * @param identifier what it is known by
 */
public record IdentifyAsset(AssetId asset, Identifier identifier) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Ownership.require(state, asset, "is recorded", context);
    }

    @Override
    public List<AssetIdentified> decide(IpLedgerState state, Context context) {
        Portfolio.of(state).requireFree(asset, identifier);
        return List.of(new AssetIdentified(asset, identifier));
    }
}
