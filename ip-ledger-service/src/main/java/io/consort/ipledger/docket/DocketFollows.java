package io.consort.ipledger.docket;

import io.consort.ipledger.Consequence;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetEvent.AssetRegistered;
import io.consort.ipledger.asset.AssetEvent.AssetStruck;
import io.consort.kernel.ledger.Header;

/** An asset's life begins with it, and ends where it is struck. */
public final class DocketFollows implements Consequence {

    @Override
    public IpLedgerState of(IpLedgerEvent event, Header header, IpLedgerState before, IpLedgerState after) {
        return switch (event) {
            case AssetRegistered registered -> after.with(Docket.of(after).with(registered));
            case AssetStruck struck -> after.with(Docket.of(after).without(struck.asset()));
            default -> after;
        };
    }
}
