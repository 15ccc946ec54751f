package io.consort.ipledger.pledge;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.Titles;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A pledge was enforced, and ends. What that moves to the pledgee, and what it costs pledges of lower rank, are entries of
 * their own, after this one in its block.
 *
 * @param pledge which pledge
 * @param asset whose title
 * @param effective from which date
 * @param demand what was owed, and at what the share was taken; null of before it was asked
 * @param worth what was pledged came to at that; null of before it was asked
 */
public record PledgeEnforced(
        PledgeId pledge,
        AssetId asset,
        LocalDate effective,
        @Nullable Demand demand,
        @Nullable Money worth) implements PledgeEvent {

    @Override
    public Titles on(Titles titles) {
        return titles.enforced(asset, pledge);
    }
}
