package io.consort.ipledger.confirmation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.confirmation.ConfirmationEvent.ShareConfirmed;
import io.consort.ipledger.title.Claim;
import io.consort.ipledger.title.Claims;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * An owner confirms the share that was claimed for it, also one that it contested before.
 *
 * @param asset of what
 * @param share which share, so that it confirms what it has seen
 */
public record ConfirmShare(
        AssetId asset,

        @Meaning(value = "What was claimed for it", example = "1/3")
        Fraction share) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Authority.of(Capacity.OWNER, Mandate.speaker(context));
    }

    @Override
    public List<ShareConfirmed> decide(IpLedgerState state, Context context) {
        Portfolio.of(state).require(asset);
        OrganisationId owner = Mandate.speaker(context);
        Claim claim = Claims.of(state).require(asset, owner);
        if (!claim.share().equals(share)) {
            throw DomainException.refused(
                    "another-share-claimed",
                    "What was claimed for " + owner + " is " + claim.share() + " of " + asset + ", not " + share + ".");
        }
        return List.of(new ShareConfirmed(asset, owner, share));
    }
}
