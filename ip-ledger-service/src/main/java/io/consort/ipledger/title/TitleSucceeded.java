package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;

/**
 * What an organisation had in an asset's title went to its successor.
 *
 * @param asset whose title
 * @param succession of which it is a part
 * @param transfer from whom, to whom, how much, from which date
 */
public record TitleSucceeded(AssetId asset, SuccessionId succession, Succession transfer) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "assets/" + asset;
    }
}
