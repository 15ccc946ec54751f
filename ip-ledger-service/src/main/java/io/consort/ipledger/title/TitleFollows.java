package io.consort.ipledger.title;

import io.consort.ipledger.Consequence;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetEvent.AssetRegistered;
import io.consort.ipledger.asset.AssetEvent.AssetStruck;
import io.consort.kernel.ledger.Header;

/** Title begins with an asset; what was claimed of it ends with one that is struck. */
public final class TitleFollows implements Consequence {

    @Override
    public IpLedgerState of(IpLedgerEvent event, Header header, IpLedgerState before, IpLedgerState after) {
        return switch (event) {
            case AssetRegistered registered ->
                after.with(Titles.of(after).with(registered, header))
                        .with(Claims.of(after).with(registered));
            case AssetStruck struck -> after.with(Claims.of(after).without(struck.asset()));
            default -> after;
        };
    }
}
