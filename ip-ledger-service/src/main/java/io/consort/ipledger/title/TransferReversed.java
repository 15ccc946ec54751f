package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;

/**
 * A transfer of an asset's title was found to be wrong, and reversed. What replaces it, if anything, is the next entry.
 *
 * @param asset whose title
 * @param reversal of which entry, why, and what that does
 */
public record TransferReversed(AssetId asset, Reversal reversal) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "assets/" + asset;
    }
}
