package io.consort.ipledger.asset;

import io.consort.ipledger.IpLedgerEvent;

/**
 * An asset was registered by mistake, and nothing stands on it: title to it is taken back in the entry before.
 *
 * @param asset which
 * @param reason why
 */
public record AssetStruck(AssetId asset, String reason) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "assets/" + asset;
    }
}
