package io.consort.ipledger.catalogue;

import io.consort.ipledger.asset.AssetId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of assets.
 *
 * @param assets in the order that was asked for
 * @param next where the next page begins; null on the last
 */
public record Slice(List<AssetId> assets, @Nullable String next) {
    public Slice {
        assets = List.copyOf(assets);
    }
}
