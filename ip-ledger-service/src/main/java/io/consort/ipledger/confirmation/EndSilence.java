package io.consort.ipledger.confirmation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.confirmation.ConfirmationEvent.DeliveryLapsed;
import io.consort.ipledger.confirmation.ConfirmationEvent.ShareConfirmed;
import io.consort.ipledger.departure.Departures;
import io.consort.ipledger.title.Claim;
import io.consort.ipledger.title.Claims;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * An owner's time to speak is over: its silence confirms its share, unless it could not speak.
 *
 * @param asset of what
 * @param owner whose share
 * @param canSpeak whether the owner is a member in good standing, as the consortium knows
 */
public record EndSilence(AssetId asset, OrganisationId owner, boolean canSpeak)
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return new Authority.Deadline("silence-on-a-share");
    }

    @Override
    public List<ConfirmationEvent> decide(IpLedgerState state, Context context) {
        Claim claim = Claims.of(state).require(asset, owner);
        if (claim.due() == null || !claim.due().isBefore(context.today())) {
            throw DomainException.conflict(
                    "nothing-to-confirm", owner + " may still speak to its share of " + asset + ".");
        }
        boolean speaks = canSpeak && !Departures.of(state).isAway(owner, context.today());
        return List.of(speaks ? new ShareConfirmed(asset, owner, claim.share()) : new DeliveryLapsed(asset, owner));
    }
}
