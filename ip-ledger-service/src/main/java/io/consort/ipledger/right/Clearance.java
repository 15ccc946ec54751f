package io.consort.ipledger.right;

import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.kernel.identity.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSet;

/**
 * The way is free for a licence that shuts co-owners out: they had notice of it, and it has run. One licence uses it up.
 *
 * @param grantor whose wish it was
 * @param holder whom it wished to license
 * @param kind exclusive or sole
 * @param extent what the notice said the licence would reach over; null where it said so in words alone, which clear nothing
 * @param sublicensing how far the notice said the holder may go on granting; null where not at all
 * @param towards the co-owners towards whom the way is free; it says nothing to those who came later
 */
public record Clearance(
        OrganisationId grantor,
        OrganisationId holder,
        RightKind kind,
        @Nullable Extent extent,
        @Nullable Sublicensing sublicensing,
        PSet<OrganisationId> towards) {

    Clearance with(PlaceTaken taken) {
        return new Clearance(taken.now(grantor), taken.now(holder), kind, extent, sublicensing, taken.now(towards));
    }

    /** Whether that is the licence, or a narrower one. */
    boolean allows(Grant grant) {
        Sublicensing most = sublicensing == null ? Sublicensing.NONE : sublicensing;
        return extent != null && isUsedBy(grant) && grant.terms().sublicensing().compareTo(most) <= 0;
    }

    /** Whether that licence uses it up; one that was granted when words alone cleared it did too. */
    boolean isUsedBy(Grant grant) {
        Terms terms = grant.terms();
        return grant.under() == null
                && grant.grantor().equals(grantor)
                && terms.holder().equals(holder)
                && terms.kind() == kind
                && (extent == null || extent.covers(terms.extent()));
    }
}
