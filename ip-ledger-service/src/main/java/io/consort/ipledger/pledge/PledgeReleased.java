package io.consort.ipledger.pledge;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import org.joda.money.Money;

/**
 * A pledge was released, in whole or in part.
 *
 * @param pledge which pledge
 * @param asset whose title
 * @param remaining what stays pledged, by holder; nothing when it is released in whole
 * @param secured the claim that it secures from now on; zero when it is released in whole
 */
public record PledgeReleased(
        PledgeId pledge, AssetId asset, OrderedMap<OrganisationId, Fraction> remaining, Money secured)
        implements PledgeEvent {

    @Override
    public Titles on(Titles titles) {
        return titles.remaining(asset, pledge, remaining);
    }
}
