package io.consort.ipledger.docket;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;

/**
 * An asset came to a further stage of its life.
 *
 * @param asset which
 * @param step to which stage, on which day
 */
public record LifeAdvanced(AssetId asset, Step step) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "assets/" + asset;
    }
}
