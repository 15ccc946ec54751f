package io.consort.consortium.charter;

import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.separation.Constraint;
import io.consort.kernel.problem.DomainException;
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

    private static final int MOST_BODIES = 50;
    private static final int MOST_RULES = 100;

    public Governance {
        bodies = List.copyOf(bodies);
        motions = List.copyOf(motions);
        constraints = List.copyOf(constraints);
        requireAtMost(MOST_BODIES, "/bodies", "bodies", bodies);
        requireAtMost(MOST_RULES, "/motions", "kinds of motion", motions);
        requireAtMost(MOST_RULES, "/constraints", "constraints", constraints);
    }

    private static void requireAtMost(int most, String pointer, String what, List<?> all) {
        if (all.size() > most) {
            throw DomainException.invalid(pointer, "At most " + most + " " + what + ".");
        }
    }
}
