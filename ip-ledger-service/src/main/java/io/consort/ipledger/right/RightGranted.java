package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;

/**
 * A right to an asset was granted.
 *
 * @param id its number
 * @param asset to use what
 * @param grant by whom, to whom, over what
 */
public record RightGranted(RightId id, AssetId asset, Grant grant) implements IpLedgerEvent {

    @Override
    public String subject() {
        return subject(id);
    }

    static String subject(RightId id) {
        return "rights/" + id;
    }
}
