package io.consort.ipledger.right;

import io.consort.ipledger.Consequence;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.TitleEvent;
import io.consort.ipledger.title.TitleEvent.OrganisationDemerged;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.ledger.Header;

/** Rights pass with their parties' places, and stand or fall with the title that they were granted out of. */
public final class RightFollows implements Consequence {

    @Override
    public IpLedgerState of(IpLedgerEvent event, Header header, IpLedgerState before, IpLedgerState after) {
        return switch (event) {
            case PlaceTaken taken ->
                after.with(Rights.of(after).with(taken))
                        .with(AccessRequests.of(after).with(taken));
            case OrganisationDemerged(var division) ->
                after.with(Rights.of(after).divided(division));
            case TitleEvent titled -> {
                AssetId moved = titled.moved();
                yield moved == null
                        ? after
                        : after.with(Rights.of(after)
                                .grounded(moved, Titles.of(after).require(moved)));
            }
            default -> after;
        };
    }
}
