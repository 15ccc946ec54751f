package io.consort.ipledger.distribution;

import java.util.List;

/**
 * A distribution held against what all entries before it come to.
 *
 * @param distribution which
 * @param entries how many entries of it were recomputed
 * @param differences where they differ; none when it holds
 */
public record Verification(DistributionId distribution, int entries, List<Difference> differences) {
    public Verification {
        differences = List.copyOf(differences);
    }

    /** Whether it is what it should be, to the last unit of money. */
    public boolean holds() {
        return differences.isEmpty();
    }
}
