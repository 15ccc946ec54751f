package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;

/**
 * A pledge went along with a share that the pledgee let go to another holder.
 *
 * @param asset whose title
 * @param pledge which pledge
 * @param assignment with which it went
 * @param share how much of what is pledged
 * @param since from when it burdens the new holder
 */
public record PledgeFollowed(AssetId asset, PledgeId pledge, Assignment assignment, Fraction share, LocalDate since)
        implements IpLedgerEvent {

    @Override
    public String subject() {
        return "pledges/" + pledge;
    }
}
