package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Holders;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import java.util.function.Predicate;

/** Who is bound by a pledge: title, with which a pledge goes along, asks whoever knows of pledges. */
public interface PledgeParties {

    /** Who is bound by one of a ledger's pledges. */
    Predicate<OrganisationId> bound(IpLedgerState state, PledgeId pledge);

    /** For everyone, for owners, and for who is bound by a pledge. */
    static Audience audience(IpLedgerState state, AssetId asset, PledgeId pledge) {
        return Holders.audience(state, asset)
                .or(state.get(PledgeParties.class).bound(state, pledge));
    }
}
