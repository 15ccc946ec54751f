package io.consort.ipledger.right;

import io.consort.kernel.identity.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The way is free for a licence that shuts co-owners out: they had notice of it, and it has run. One licence uses it up.
 *
 * @param grantor whose wish it was
 * @param holder whom it wished to license
 * @param kind exclusive or sole
 * @param extent what the notice said the licence would reach over; null where it said so in words alone
 */
public record Clearance(
        OrganisationId grantor,
        OrganisationId holder,
        RightKind kind,
        @Nullable Extent extent) {

    /** Whether that is the licence, or a narrower one. */
    boolean allows(Grant grant) {
        Terms terms = grant.terms();
        return grant.under() == null
                && grant.grantor().equals(grantor)
                && terms.holder().equals(holder)
                && terms.kind() == kind
                && (extent == null || extent.covers(terms.extent()));
    }
}
