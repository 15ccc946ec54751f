package io.consort.ipledger.confirmation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Claimed;
import io.consort.ipledger.confirmation.ConfirmationEvent.DeedDelivered;
import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.title.Claim;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.LocalDate;
import java.util.List;

/**
 * Records that the deed which claims a share was delivered to its owner, as an owner of the asset or as the secretariat. The owner's time
 * to speak, the ledger's period of notice, runs from the day on which that is recorded, so that nobody shortens it by an earlier date.
 *
 * @param asset of what
 * @param owner to whom
 * @param delivered on which day
 * @param proof the SHA-256 digest of what proves it
 * @param canSpeak whether the owner is a member in good standing, as the consortium knows
 */
public record DeliverDeed(AssetId asset, OrganisationId owner, LocalDate delivered, String proof, boolean canSpeak)
        implements Command<IpLedgerState, IpLedgerEvent> {

    public DeliverDeed {
        Claimed.requireDigest("/proof", proof);
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Mandate.require(
                context,
                Capacity.OWNER,
                Titles.of(state).require(asset).on(context.today()).keySet(),
                "not-an-owner",
                "A deed is delivered by an owner of " + asset + " or by the secretariat.");
    }

    @Override
    public List<DeedDelivered> decide(IpLedgerState state, Context context) {
        Claim claim = Claims.of(state).require(asset, owner);
        if (claim.deed() == null) {
            throw DomainException.refused(
                    "no-deed",
                    "No deed was named when " + asset + " was registered: " + owner + " confirms its share itself.");
        }
        if (claim.contested() != null) {
            throw DomainException.refused(
                    "share-contested", owner + " contests its share of " + asset + ": its silence confirms nothing.");
        }
        if (!canSpeak) {
            throw DomainException.refused(
                    "cannot-speak",
                    owner
                            + " is no member in good standing, and its silence confirms nothing: it confirms its share itself.");
        }
        if (delivered.isAfter(context.today())) {
            throw new DomainException(
                    Kind.REFUSED, "date-in-the-future", "On " + delivered + " the deed is yet to be delivered.");
        }
        LocalDate due = context.today().plusDays(Notices.of(state).period().days());
        return List.of(new DeedDelivered(asset, owner, claim.deed(), delivered, proof, due));
    }
}
