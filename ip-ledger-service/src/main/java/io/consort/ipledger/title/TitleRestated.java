package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Claimed;
import org.jspecify.annotations.Nullable;

/**
 * An asset's first owners are others, or others' shares, than was recorded.
 *
 * @param asset whose title
 * @param creation in the place of the one that was reversed
 * @param claims who has more by it and is yet to confirm that, where no shares of the asset were claimed before; null where nobody is, as
 *     in every entry of earlier versions
 */
public record TitleRestated(
        AssetId asset, Creation creation, @Nullable Claimed claims) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "assets/" + asset;
    }
}
