package io.consort.ipledger.scheme;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;

/**
 * It was decided by which scheme an asset's income is distributed.
 *
 * @param asset whose income
 * @param assignment by which scheme, from when
 */
public record SchemeAssigned(AssetId asset, SchemeAssignment assignment) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "assets/" + asset + "/scheme";
    }
}
