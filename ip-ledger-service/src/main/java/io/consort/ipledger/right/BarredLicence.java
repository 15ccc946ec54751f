package io.consort.ipledger.right;

import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.kernel.identity.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A dispute was decided against a licence: none that shuts out as many or more, and meets it, is granted to the same holder until
 * that decision is overtaken. Access, which is asked for, is not barred by it.
 *
 * @param notice after which notice
 * @param resolution by which resolution
 * @param grantor who wished to grant it
 * @param holder to whom
 * @param kind exclusive, sole or not exclusive
 * @param extent over what; null where the notice said so in words alone, and bars everything
 */
public record BarredLicence(
        String notice,
        String resolution,
        OrganisationId grantor,
        OrganisationId holder,
        RightKind kind,
        @Nullable Extent extent) {

    BarredLicence with(PlaceTaken taken) {
        return new BarredLicence(notice, resolution, taken.now(grantor), taken.now(holder), kind, extent);
    }

    boolean bars(OrganisationId by, OrganisationId to, RightKind what, @Nullable Extent where) {
        return grantor.equals(by)
                && holder.equals(to)
                && !what.isAccess()
                && kind.compareTo(what) <= 0
                && (extent == null || where == null || extent.overlaps(where));
    }
}
