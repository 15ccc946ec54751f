package io.consort.ipledger.scheme;

import java.util.List;

/**
 * What becomes of proceeds.
 *
 * @param placements what comes to rest where, tier by tier; sums to what was received
 * @param uses how far limits that carry over are used up by it
 */
public record Placed(List<Placement> placements, List<Use> uses) {
    public Placed {
        placements = List.copyOf(placements);
        uses = List.copyOf(uses);
    }
}
