package io.consort.ipledger.correction;

import io.consort.ipledger.Consequence;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetEvent.AssetStruck;
import io.consort.ipledger.asset.Portfolio;
import io.consort.kernel.ledger.Header;

/** Of an asset that is struck it stays known what it was. */
public final class CorrectionFollows implements Consequence {

    @Override
    public IpLedgerState of(IpLedgerEvent event, Header header, IpLedgerState before, IpLedgerState after) {
        return switch (event) {
            case AssetStruck struck -> after.with(Corrections.of(after).with(struck, Portfolio.of(before)));
            default -> after;
        };
    }
}
