package io.consort.ipledger.valuation;

import io.consort.ipledger.asset.AssetId;
import java.time.LocalDate;

/**
 * A valuation is not held to be right any more, for any day.
 *
 * @param id which
 * @param asset of which asset
 * @param reason why
 * @param on when it was withdrawn
 */
public record ValuationWithdrawn(ValuationId id, AssetId asset, String reason, LocalDate on)
        implements ValuationEvent {}
