package io.consort.ipledger.right;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A right that was granted.
 *
 * @param id its number
 * @param asset to use what
 * @param grant by whom, to whom, over what, as it was made
 * @param grantor whose grant it is now
 * @param holder whose right it is now
 * @param ending how it ended before its term; null where it did not
 */
public record Right(
        RightId id,
        AssetId asset,
        Grant grant,
        OrganisationId grantor,
        OrganisationId holder,
        @Nullable Ending ending) {

    /** As it was granted. */
    public static Right of(RightId id, AssetId asset, Grant grant) {
        return new Right(id, asset, grant, grant.grantor(), grant.terms().holder(), null);
    }

    /** The last day of its term, cut short where it ended before; null where it has none. */
    public @Nullable LocalDate lastDay() {
        return ending == null
                ? grant.terms().extent().until()
                : ending.effective().minusDays(1);
    }

    /** Whether it is in force on a day. */
    public boolean isInForce(LocalDate day) {
        LocalDate last = lastDay();
        return !day.isBefore(from()) && (last == null || !day.isAfter(last));
    }

    LocalDate from() {
        return grant.terms().extent().from();
    }

    /** Whether it was ended on its first day. */
    boolean neverWas() {
        LocalDate last = lastDay();
        return last != null && last.isBefore(from());
    }

    /** What it reaches over for the days it lasts; only of one that was ever in force. */
    Extent extent() {
        Extent extent = grant.terms().extent();
        return new Extent(extent.fields(), extent.territory(), extent.from(), lastDay());
    }

    /** The same right, ended so; not ended where there is no ending. */
    Right ended(@Nullable Ending how) {
        return new Right(id, asset, grant, grantor, holder, how);
    }

    /** The same right, once another has the place of a party to it. */
    Right with(PlaceTaken taken) {
        return new Right(id, asset, grant, taken.now(grantor), taken.now(holder), ending);
    }

    /** The same right, once a part of what a party had passed to another. */
    Right passed(OrganisationId from, OrganisationId to) {
        return new Right(
                id, asset, grant, grantor.equals(from) ? to : grantor, holder.equals(from) ? to : holder, ending);
    }

    /** The same right, granted by another; as it is where somebody else granted it. */
    Right grantedFor(OrganisationId from, OrganisationId to) {
        return new Right(id, asset, grant, grantor.equals(from) ? to : grantor, holder, ending);
    }

    /**
     * Sees that a right may be granted out of this one.
     *
     * @throws DomainException REFUSED
     */
    void requireSublicence(AssetId of, Grant sublicence) {
        Terms given = sublicence.terms();
        Terms own = grant.terms();
        if (!asset.equals(of) || !holder.equals(sublicence.grantor())) {
            throw DomainException.refused(
                    "no-right-to-grant",
                    id + " is the right of " + holder + " to " + asset + "; " + sublicence.grantor()
                            + " can grant nothing to " + of + " out of it.");
        }
        if (!own.sublicensing().carries(given.sublicensing()) || !own.kind().carries(given.kind())) {
            throw DomainException.refused(
                    "no-right-to-grant",
                    "Out of " + this + ", " + holder + " cannot grant a right that is "
                            + Kebab.ofConstant(given.kind()) + " with sublicensing "
                            + Kebab.ofConstant(given.sublicensing()) + ": its own sublicensing is "
                            + Kebab.ofConstant(own.sublicensing()) + ".");
        }
        if (neverWas() || !extent().covers(given.extent())) {
            throw DomainException.refused(
                    "sublicence-too-wide",
                    "Out of " + this + ", which covers " + (neverWas() ? "nothing, as it never was" : extent())
                            + ", a right over " + given.extent() + " cannot be granted.");
        }
    }

    @Override
    public String toString() {
        return id + " (" + Kebab.ofConstant(grant.terms().kind()) + ", " + grantor + " to " + holder + ")";
    }
}
