package io.consort.consortium.separation;

import io.consort.kernel.sentence.Sentence;
import java.util.List;

/**
 * Someone is a step away from what the charter lets nobody be.
 *
 * @param step which one
 * @param facts as they are
 */
public record NearBreach(Constraint constraint, Party party, Sentence step, List<Fact> facts) {
    public NearBreach {
        facts = List.copyOf(facts);
    }
}
