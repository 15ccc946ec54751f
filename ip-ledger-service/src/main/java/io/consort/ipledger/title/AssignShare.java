package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Claimed;
import io.consort.ipledger.departure.Departures;
import io.consort.ipledger.title.TitleEvent.ShareAssigned;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assigns a share of an asset's title. Asked by the assignor, or by the secretariat. The effective date may lie before
 * assignments that are already recorded; what it would overdraw, then or later, is refused, and so is what is pledged, unless
 * the pledgee has consented, what co-owners had no notice of, where the charter asks for it, what was decided against in a dispute
 * with them, and what would go to a member that has left.
 *
 * @param asset whose title
 * @param assignment from whom, to whom, how much, from which date
 * @param deed the SHA-256 digest of the deed of this assignment that the assignor confirmed, by which another records it; null where
 *     the assignor assigns itself, or a resolution has it done
 */
public record AssignShare(
        AssetId asset, Assignment assignment, @Nullable String deed) implements Command<IpLedgerState, IpLedgerEvent> {

    public AssignShare {
        Claimed.requireDigest("/deed", deed);
    }

    /** By who assigns, or by a resolution. */
    public AssignShare(AssetId asset, Assignment assignment) {
        this(asset, assignment, null);
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        if (deed != null) {
            requireConfirmed(state, deed);
            return new Authority.Deed(deed);
        }
        return Mandate.requireOwn(
                context,
                Capacity.OWNER,
                assignment.from(),
                "not-the-assignor",
                "Title of " + assignment.from() + " is assigned by " + assignment.from()
                        + " itself, by the secretariat with the deed that it confirmed, or by a resolution.");
    }

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        Title title = Titles.of(state).require(asset);
        Claims.of(state).requireConfirmed(asset, assignment.from());
        Heirs.of(state).requireExists(assignment.to());
        Departures.of(state).requirePresent(assignment.to(), assignment.effective(), assignment.effective());
        title.requireHeld(assignment);
        Bonds bonds = Bonds.of(state, asset);
        bonds.requireFree(title, assignment);
        Clearances.of(state).requireNoticed(Titles.of(state), asset, assignment, context.today());
        Clearances.of(state).requireNotBarred(asset, assignment);
        return bonds.moving(asset, title, assignment, new ShareAssigned(asset, assignment));
    }

    private void requireConfirmed(IpLedgerState state, String digest) {
        if (!Claims.of(state).isAssented(new Assent(asset, assignment.from(), assignment, digest, null))) {
            throw DomainException.refused(
                    "deed-unconfirmed",
                    assignment.from() + " has not confirmed that the deed " + digest + " is of this assignment.");
        }
        if (Titles.of(state).require(asset).isStanding(assignment)) {
            throw DomainException.conflict(
                    "deed-used",
                    "What the deed " + digest + " assigns is in the chain of title to " + asset + " already.");
        }
    }
}
