package io.consort.ipledger.confirmation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Claimed;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.confirmation.ConfirmationEvent.DeedConfirmed;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Whoever is bound by it confirms what its deed says, so that another may record exactly that, once.
 *
 * @param asset about what
 * @param to what the deed says
 * @param deed the SHA-256 digest of the document
 */
public record ConfirmDeed(AssetId asset, Undertaking to, String deed) implements Command<IpLedgerState, IpLedgerEvent> {

    public ConfirmDeed {
        Claimed.requireDigest("/deed", deed);
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        OrganisationId by = Mandate.speaker(context);
        if (!by.equals(to.by(state))) {
            throw DomainException.forbidden(
                    "not-your-word", "Who is bound confirms it: " + to.by(state) + ", and not " + by + ".");
        }
        return Authority.of(to.capacity(), by);
    }

    @Override
    public List<DeedConfirmed> decide(IpLedgerState state, Context context) {
        Portfolio.of(state).require(asset);
        if (!asset.equals(to.asset(state))) {
            throw DomainException.invalid(
                    "/asset", "It is about " + to.asset(state) + ", and not about " + asset + ".");
        }
        Undertaken undertaken = new Undertaken(asset, to.by(state), to, deed);
        if (Undertakings.of(state).open().contains(undertaken)) {
            throw DomainException.conflict("assent-given", undertaken.by() + " has confirmed that already.");
        }
        return List.of(new DeedConfirmed(undertaken));
    }
}
