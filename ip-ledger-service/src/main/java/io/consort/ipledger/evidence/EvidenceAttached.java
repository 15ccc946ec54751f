package io.consort.ipledger.evidence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;

/**
 * Evidence about an asset is on record. The entry's own time is the time at which it was there.
 *
 * @param asset which
 * @param evidence what shows it
 */
public record EvidenceAttached(AssetId asset, Evidence evidence) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "assets/" + asset + "/evidence/" + evidence.digest();
    }
}
