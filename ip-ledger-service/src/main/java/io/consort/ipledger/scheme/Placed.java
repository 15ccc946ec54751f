package io.consort.ipledger.scheme;

import io.consort.kernel.identity.OrganisationId;
import java.util.List;
import java.util.Set;

/**
 * What becomes of proceeds.
 *
 * @param placements what comes to rest where, tier by tier; sums to what was received
 * @param uses how far limits that carry over are used up by it
 * @param leftOut whom a tier names who gets nothing
 */
public record Placed(List<Placement> placements, List<Use> uses, Set<OrganisationId> leftOut) {
    public Placed {
        placements = List.copyOf(placements);
        uses = List.copyOf(uses);
        leftOut = Set.copyOf(leftOut);
    }
}
