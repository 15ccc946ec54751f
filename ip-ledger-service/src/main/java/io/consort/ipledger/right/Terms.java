package io.consort.ipledger.right;

import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.kernel.identity.Id;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * What is granted, or asked for.
 *
 * @param kind what right
 * @param holder whose right
 * @param extent for which uses, where and when
 * @param sublicensing how far the holder may grant rights out of it
 * @param project the project that needs it; for access for implementation, and only for that
 * @param royalty what is paid for it; null where nothing is
 */
public record Terms(
        RightKind kind,
        OrganisationId holder,
        Extent extent,
        Sublicensing sublicensing,
        @Nullable String project,
        @Nullable SealedRoyalty royalty) {

    public Terms {
        if ((project != null) != (kind == RightKind.IMPLEMENTATION_ACCESS)) {
            throw DomainException.invalid(
                    "/project", "Access for implementation names the project that needs it, and no other right does.");
        }
        if (project != null) {
            Id.require("a project", project);
        }
        extent = extent.ofOne();
    }

    /** The same, once another has the holder's place. */
    Terms with(PlaceTaken taken) {
        return new Terms(kind, taken.now(holder), extent, sublicensing, project, royalty);
    }

    /** The same, over something else. */
    Terms over(Extent other) {
        return new Terms(kind, holder, other, sublicensing, project, royalty);
    }
}
