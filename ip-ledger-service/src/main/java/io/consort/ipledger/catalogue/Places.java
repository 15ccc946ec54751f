package io.consort.ipledger.catalogue;

import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import java.util.Comparator;

/**
 * Where an asset stands in each order.
 *
 * @param id of the asset
 * @param title what it is called; the order takes capitals for small letters
 * @param registered the seq of the entry that registered it
 */
record Places(AssetId id, String title, long registered) {

    static final Comparator<Places> BY_ID = Comparator.comparing(Places::id);

    /** Assets of one name by their ids. */
    static final Comparator<Places> BY_TITLE =
            Comparator.comparing(Places::title, String.CASE_INSENSITIVE_ORDER).thenComparing(BY_ID);

    /** The last registered first. */
    static final Comparator<Places> BY_AGE =
            Comparator.comparingLong(Places::registered).reversed();

    static Places of(Asset asset, long registered) {
        return new Places(asset.id(), asset.title(), registered);
    }
}
