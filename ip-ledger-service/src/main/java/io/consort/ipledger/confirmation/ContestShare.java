package io.consort.ipledger.confirmation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.confirmation.ConfirmationEvent.ShareContested;
import io.consort.ipledger.title.Claims;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * An owner says that the share which was claimed for it is wrong: it stays unconfirmed until that is decided or corrected.
 *
 * @param asset of what
 * @param reason why, in 1 to {@link #MAX_REASON} characters
 */
public record ContestShare(AssetId asset, String reason) implements Command<IpLedgerState, IpLedgerEvent> {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 500;

    public ContestShare {
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw DomainException.invalid("/reason", "A reason has 1 to " + MAX_REASON + " characters.");
        }
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Authority.of(Capacity.OWNER, Mandate.speaker(context));
    }

    @Override
    public List<ShareContested> decide(IpLedgerState state, Context context) {
        Portfolio.of(state).require(asset);
        OrganisationId owner = Mandate.speaker(context);
        Claims.of(state).require(asset, owner);
        return List.of(new ShareContested(asset, owner, reason));
    }
}
