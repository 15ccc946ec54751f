package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.Collection;

/** Who may read what is paid for a right: its parties, who owns the asset today, and the secretariat. */
public final class RoyaltyAccess {

    private RoyaltyAccess() {}

    /** Whether an actor may. */
    public static boolean isOpen(
            IpLedgerState state,
            AssetId asset,
            Collection<OrganisationId> parties,
            LocalDate today,
            Actor actor,
            Mandate mandate) {
        return parties.stream().anyMatch(party -> mandate.covers(actor, party))
                || state.titles().require(asset).on(today).keySet().stream()
                        .anyMatch(owner -> mandate.covers(actor, owner));
    }
}
