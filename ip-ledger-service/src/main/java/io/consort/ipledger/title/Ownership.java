package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Portfolio;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;

/** The rule that an asset's affairs are its owners': of those who own a share of it on the day, or the secretariat in their place. */
public final class Ownership {

    private Ownership() {}

    /**
     * Sees that the actor may decide for one of the owners of today.
     *
     * @param act what is done, as in "is registered"
     * @throws DomainException NOT_FOUND when there is no such asset, FORBIDDEN
     */
    public static Authority require(IpLedgerState state, AssetId asset, String act, Context context) {
        Portfolio.of(state).requireStanding(asset);
        return Mandate.require(
                context,
                Capacity.OWNER,
                Titles.of(state).require(asset).on(context.today()).keySet(),
                "not-an-owner",
                "This " + act
                        + " by someone who owns the asset today or by the secretariat; your organisation owns"
                        + " nothing of " + asset + " on " + context.today() + ".");
    }
}
