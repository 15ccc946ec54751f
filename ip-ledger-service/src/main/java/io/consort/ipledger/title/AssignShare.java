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
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assigns a share of an asset's title. Asked by the assignor, or by the secretariat. The effective date may lie before
 * assignments that are already recorded; what it would overdraw, then or later, is refused, and so is what is pledged, unless
 * the pledgee has consented, what co-owners had no notice of, where the charter asks for it, what was decided against in a dispute
 * with them, and what would go to a member that has left.
 *
 * @param asset whose title
 * @param from from whom
 * @param to to whom
 * @param share how much
 * @param effective from which date
 * @param deed the SHA-256 digest of the deed of this assignment that the assignor confirmed, by which another records it; null where
 *     the assignor assigns itself, or a resolution has it done
 */
public record AssignShare(
        AssetId asset,
        @Meaning(example = "ti") OrganisationId from,
        @Meaning(example = "intel") OrganisationId to,

        @Meaning(value = "Of the whole title, not of the assignor's part", example = "1/6")
        Fraction share,

        @Meaning(example = "1993-01-01") LocalDate effective,

        @Meaning("The SHA-256 digest of the deed that the assignor confirmed, where another records it") @Nullable
        String deed)
        implements Command<IpLedgerState, IpLedgerEvent> {

    public AssignShare {
        var _ = new Assignment(from, to, share, effective); // whose constructor sees that it can be one
        Claimed.requireDigest("/deed", deed);
    }

    /** By who assigns, or by a resolution. */
    public AssignShare(AssetId asset, Assignment assignment) {
        this(asset, assignment, null);
    }

    /** With a deed. */
    public AssignShare(AssetId asset, Assignment assignment, @Nullable String deed) {
        this(asset, assignment.from(), assignment.to(), assignment.share(), assignment.effective(), deed);
    }

    /** What is assigned. */
    public Assignment assignment() {
        return new Assignment(from, to, share, effective);
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
                from,
                "not-the-assignor",
                "Title of " + from + " is assigned by " + from
                        + " itself, by the secretariat with the deed that it confirmed, or by a resolution.");
    }

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        Assignment assignment = assignment();
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
        if (!Claims.of(state).isAssented(new Assent(asset, from, assignment(), digest, null))) {
            throw DomainException.refused(
                    "deed-unconfirmed",
                    from + " has not confirmed that the deed " + digest + " is of this assignment.");
        }
        if (Titles.of(state).require(asset).isStanding(assignment())) {
            throw DomainException.conflict(
                    "deed-used",
                    "What the deed " + digest + " assigns is in the chain of title to " + asset + " already.");
        }
    }
}
