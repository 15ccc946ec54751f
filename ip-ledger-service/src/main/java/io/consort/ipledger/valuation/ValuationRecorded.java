package io.consort.ipledger.valuation;

import io.consort.ipledger.asset.AssetId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An asset was valued. Holds what the calculation came to, so that it stays what was decided on.
 *
 * @param id its number
 * @param asset what was valued
 * @param opinion whose opinion, how found, for when
 * @param range what it comes to
 * @param interests what the valuer had in the asset, by this ledger, when it was recorded
 * @param supersedes the valuation whose place it takes; null where there is none
 */
public record ValuationRecorded(
        ValuationId id,
        AssetId asset,
        Opinion opinion,
        ValueRange range,
        List<Interest> interests,
        @Nullable ValuationId supersedes)
        implements ValuationEvent {

    public ValuationRecorded {
        interests = List.copyOf(interests);
    }
}
