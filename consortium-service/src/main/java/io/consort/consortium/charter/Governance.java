package io.consort.consortium.charter;

import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.separation.Constraint;
import java.util.List;

/**
 * Who decides what, and how.
 *
 * @param bodies the highest first
 * @param motions the kinds of motion there are
 * @param constraints which duties are kept apart
 */
public record Governance(List<BodyRule> bodies, List<MotionRule> motions, List<Constraint> constraints) {

    /** The secretariat alone keeps the consortium's business. */
    public static final Governance NONE = new Governance(List.of(), List.of(), List.of());

    public Governance {
        bodies = List.copyOf(bodies);
        motions = List.copyOf(motions);
        constraints = List.copyOf(constraints);
    }
}
