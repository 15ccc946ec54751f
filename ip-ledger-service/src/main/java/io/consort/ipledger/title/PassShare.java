package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.TitleEvent.ShareAssigned;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * Moves a share to a co-owner because the charter says so, as when a member leaves. It is an assignment in all but this: no
 * notice is given, since nobody wishes anything. A pledgee consents to it as to any other. Only part of a larger act, which
 * sees to it that someone may do this.
 *
 * @param asset whose title
 * @param assignment from whom, to whom, how much, from which date
 */
public record PassShare(AssetId asset, Assignment assignment) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        Title title = Titles.of(state).require(asset);
        title.requireHeld(assignment);
        Bonds bonds = Bonds.of(state, asset);
        bonds.requireFree(title, assignment);
        return bonds.moving(asset, title, assignment, new ShareAssigned(asset, assignment));
    }
}
