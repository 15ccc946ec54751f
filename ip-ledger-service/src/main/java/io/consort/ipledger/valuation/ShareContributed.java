package io.consort.ipledger.valuation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;

/**
 * A share of an asset's title was put into a company's capital. The entry after this one moves the title.
 *
 * @param id its number
 * @param asset whose title
 * @param contribution who, to whom, at what
 */
public record ShareContributed(ContributionId id, AssetId asset, Contribution contribution) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "assets/" + asset + "/contributions/" + id;
    }
}
