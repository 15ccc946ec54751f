package io.consort.ipledger.valuation;

import io.consort.ipledger.asset.AssetId;

/**
 * A valuation was confirmed to be its valuer's opinion.
 *
 * @param id which
 * @param asset of which asset
 */
public record ValuationConfirmed(ValuationId id, AssetId asset) implements ValuationEvent {}
