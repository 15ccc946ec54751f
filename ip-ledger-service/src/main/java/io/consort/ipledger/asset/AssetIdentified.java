package io.consort.ipledger.asset;

import io.consort.ipledger.IpLedgerEvent;

/**
 * An asset is known by a further number or address.
 *
 * @param asset which
 * @param identifier what it is known by
 */
public record AssetIdentified(AssetId asset, Identifier identifier) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "assets/" + asset;
    }
}
