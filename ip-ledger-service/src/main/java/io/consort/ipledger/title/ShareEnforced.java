package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;

/**
 * A pledged share of an asset's title went to the pledgee.
 *
 * @param asset whose title
 * @param enforcement from whom, to whom, how much, from which date
 */
public record ShareEnforced(AssetId asset, Enforcement enforcement) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "assets/" + asset;
    }
}
