package io.consort.ipledger.catalogue;

import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;

/** Where an asset stands in each order. */
record Places(AssetId id, TitlePlace title, Age age) {

    /**
     * @param registered the seq of the entry that registered it
     */
    static Places of(Asset asset, long registered) {
        return new Places(asset.id(), TitlePlace.of(asset), Age.of(registered));
    }
}
