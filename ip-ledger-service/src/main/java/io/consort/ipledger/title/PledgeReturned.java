package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;

/**
 * A pledge that had gone along with shares binds what it bound before, since they were taken back.
 *
 * @param asset whose title
 * @param encumbrance what the pledge does, as it was before, with the consents that were used up
 */
public record PledgeReturned(AssetId asset, Encumbrance encumbrance) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "pledges/" + encumbrance.pledge();
    }
}
