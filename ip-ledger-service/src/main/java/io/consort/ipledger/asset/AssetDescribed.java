package io.consort.ipledger.asset;

import io.consort.ipledger.IpLedgerEvent;

/**
 * The particulars of an asset became known, or are others than was thought. Those before stay in the ledger.
 *
 * @param asset which
 * @param particulars what matters about an asset of its kind
 */
public record AssetDescribed(AssetId asset, Particulars particulars) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "assets/" + asset;
    }
}
