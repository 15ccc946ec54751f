package io.consort.ipledger.confirmation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.confirmation.ConfirmationEvent.ShareConfirmed;
import io.consort.ipledger.title.Claim;
import io.consort.ipledger.title.Claims;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Records that a contested share stands, by the resolution that decided so. What is decided the other way is a correction of title.
 *
 * @param asset of what
 * @param owner whose share
 * @param resolution by which it was decided
 */
public record SettleClaim(AssetId asset, OrganisationId owner, String resolution)
        implements Command<IpLedgerState, IpLedgerEvent> {

    public SettleClaim {
        Authority.Resolution.requireName(resolution);
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return new Authority.Resolution(resolution);
    }

    @Override
    public List<ShareConfirmed> decide(IpLedgerState state, Context context) {
        Portfolio.of(state).require(asset);
        Claim claim = Claims.of(state).require(asset, owner);
        if (claim.contested() == null) {
            throw DomainException.conflict(
                    "not-contested", owner + " does not contest its share of " + asset + ": it confirms it itself.");
        }
        return List.of(new ShareConfirmed(asset, owner, claim.share()));
    }
}
