package io.consort.ipledger.asset;

import io.consort.kernel.identity.Id;

/** An asset, by the number its consortium gives it, for example {@code A-17}. */
public record AssetId(String value) implements Id, Comparable<AssetId> {
    public AssetId {
        Id.require("an asset", value);
    }

    @Override
    public int compareTo(AssetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
