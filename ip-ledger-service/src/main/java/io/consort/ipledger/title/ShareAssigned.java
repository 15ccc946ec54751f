package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;

/**
 * A share of an asset's title went from one organisation to another.
 *
 * @param asset whose title
 * @param assignment from whom, to whom, how much, from which date
 */
public record ShareAssigned(AssetId asset, Assignment assignment) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "assets/" + asset;
    }
}
