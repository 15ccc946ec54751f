package io.consort.ipledger.asset.web;

import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Identifier;
import io.consort.ipledger.asset.Inventor;
import io.consort.ipledger.asset.Origin;
import io.consort.ipledger.asset.Particulars;
import java.util.List;
import org.jspecify.annotations.Nullable;

record AssetResponse(
        AssetId id,
        AssetKind kind,
        String title,
        Ground ground,
        List<Inventor> inventors,
        @Nullable Origin origin,
        List<Identifier> identifiers,
        @Nullable Particulars particulars,
        @Nullable String struck) {

    /** As it was registered. */
    static AssetResponse of(Asset asset) {
        return of(asset, null);
    }

    /**
     * As it is known.
     *
     * @param struck why it was struck; null where it was not
     */
    static AssetResponse of(Asset asset, @Nullable String struck) {
        return new AssetResponse(
                asset.id(),
                asset.kind(),
                asset.title(),
                asset.ground(),
                asset.inventors(),
                asset.origin(),
                asset.identifiers(),
                asset.particulars(),
                struck);
    }
}
