package io.consort.ipledger.valuation;

import io.consort.ipledger.asset.AssetId;
import java.time.LocalDate;

/**
 * Another valuation takes the place of one.
 *
 * @param id of the one that is superseded
 * @param asset of which asset
 * @param by the other
 * @param from from which day on
 */
public record ValuationSuperseded(ValuationId id, AssetId asset, ValuationId by, LocalDate from)
        implements ValuationEvent {}
