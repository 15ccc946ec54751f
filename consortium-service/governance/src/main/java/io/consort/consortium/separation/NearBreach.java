package io.consort.consortium.separation;

import java.util.List;

/**
 * Someone is a step away from what the charter lets nobody be.
 *
 * @param step which one, in a sentence
 * @param facts as they are
 */
public record NearBreach(Constraint constraint, Party party, String step, List<Fact> facts) {
    public NearBreach {
        facts = List.copyOf(facts);
    }
}
