package io.consort.ipledger.pledge;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.Titles;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pledge was undone, since what it was for did not come about. One that never arrived can be cancelled too: should it arrive
 * late, it is refused.
 *
 * @param pledge which pledge
 * @param asset whose title; null when it never arrived
 */
public record PledgeCancelled(PledgeId pledge, @Nullable AssetId asset) implements PledgeEvent {

    @Override
    public Titles on(Titles titles) {
        return asset == null ? titles : titles.remaining(asset, pledge, Map.of());
    }
}
