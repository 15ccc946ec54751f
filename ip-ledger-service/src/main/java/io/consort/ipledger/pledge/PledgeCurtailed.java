package io.consort.ipledger.pledge;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;

/**
 * A pledge of lower rank lost what one of higher rank took when it was enforced.
 *
 * @param pledge the one of lower rank
 * @param asset whose title
 * @param enforced the one of higher rank
 * @param remaining what stays pledged, by holder; nothing when all is lost
 */
public record PledgeCurtailed(
        PledgeId pledge, AssetId asset, PledgeId enforced, OrderedMap<OrganisationId, Fraction> remaining)
        implements PledgeEvent {

    @Override
    public Titles on(Titles titles) {
        return titles.curtailed(asset, pledge, enforced, remaining);
    }
}
