package io.consort.ipledger.evidence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Holders;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;

/**
 * Evidence about an asset is on record. The entry's own time is the time at which it was there.
 *
 * @param asset which
 * @param evidence what shows it
 */
public record EvidenceAttached(AssetId asset, Evidence evidence) implements IpLedgerEvent {
    @Override
    public IpLedgerState on(IpLedgerState state, Header header) {
        return state.with(Exhibits.of(state).with(this, header));
    }

    @Override
    public Audience audience(IpLedgerState state, LocalDate today) {
        return Holders.audience(state, asset);
    }

    @Override
    public String subject() {
        return "assets/" + asset + "/evidence/" + evidence.digest();
    }
}
