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
        @Nullable Particulars particulars) {

    static AssetResponse of(Asset asset) {
        return new AssetResponse(
                asset.id(),
                asset.kind(),
                asset.title(),
                asset.ground(),
                asset.inventors(),
                asset.origin(),
                asset.identifiers(),
                asset.particulars());
    }
}
