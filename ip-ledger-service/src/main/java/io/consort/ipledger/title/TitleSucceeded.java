package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.succession.DemergerId;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation had in an asset's title went to its successor, or to the receiver of a demerger.
 *
 * @param asset whose title
 * @param succession of which it is a part; null where it is one of a demerger
 * @param demerger of which it is a part; null where it is one of a succession
 * @param transfer from whom, to whom, how much, from which date
 */
public record TitleSucceeded(
        AssetId asset,
        @Nullable SuccessionId succession,
        @Nullable DemergerId demerger,
        Succession transfer) implements IpLedgerEvent {

    /** A part of a succession. */
    TitleSucceeded(AssetId asset, SuccessionId succession, Succession transfer) {
        this(asset, succession, null, transfer);
    }

    /** A part of a demerger. */
    public TitleSucceeded(AssetId asset, DemergerId demerger, Succession transfer) {
        this(asset, null, demerger, transfer);
    }

    @Override
    public String subject() {
        return "assets/" + asset;
    }
}
