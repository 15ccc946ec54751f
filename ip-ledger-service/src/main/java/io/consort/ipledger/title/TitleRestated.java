package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;

/**
 * An asset's first owners are others, or others' shares, than was recorded.
 *
 * @param asset whose title
 * @param creation in the place of the one that was reversed
 */
public record TitleRestated(AssetId asset, Creation creation) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "assets/" + asset;
    }
}
