package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;

/**
 * An organisation asked for access to an asset.
 *
 * @param id the request's number
 * @param asset to what
 * @param terms on which it would take it
 */
public record AccessRequested(AccessRequestId id, AssetId asset, Terms terms) implements IpLedgerEvent {

    @Override
    public String subject() {
        return subject(id);
    }

    static String subject(AccessRequestId id) {
        return "rights/requests/" + id;
    }
}
