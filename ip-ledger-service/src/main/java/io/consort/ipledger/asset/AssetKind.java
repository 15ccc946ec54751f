package io.consort.ipledger.asset;

/** What kind of right or result an asset is. */
public enum AssetKind {
    PATENT,
    UTILITY_MODEL,
    DESIGN,
    SOFTWARE,
    KNOW_HOW,
    DATA_SET,
    STANDARD
}
