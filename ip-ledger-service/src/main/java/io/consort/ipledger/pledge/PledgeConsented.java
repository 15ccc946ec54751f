package io.consort.ipledger.pledge;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.Titles;

/**
 * A pledgee agreed that a share goes to another holder, and the pledge with it.
 *
 * @param pledge which pledge
 * @param asset whose title
 * @param assignment exactly what it agreed to
 */
public record PledgeConsented(PledgeId pledge, AssetId asset, Assignment assignment) implements PledgeEvent {

    @Override
    public Titles on(Titles titles) {
        return titles.consented(asset, pledge, assignment);
    }
}
