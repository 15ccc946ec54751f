package io.consort.consortium.charter;

import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.separation.Constraint;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who decides what, and how.
 *
 * @param bodies the highest first
 * @param motions the kinds of motion there are
 * @param constraints which duties are kept apart
 * @param reserved acts that nobody does by hand; null where there are none, as in charters from before there could be
 * @param fourEyes names of acts that take a second person of the secretariat where it does them; null where there are none
 */
public record Governance(
        List<BodyRule> bodies,
        List<MotionRule> motions,
        List<Constraint> constraints,
        @Nullable List<ReservedAct> reserved,
        @Nullable List<String> fourEyes) {

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
        if (reserved != null) {
            requireAtMost(MOST_RULES, "/reserved", "reserved acts", reserved);
            requireOnce("/reserved", reserved.stream().map(ReservedAct::act).toList());
        }
        if (fourEyes != null) {
            requireAtMost(MOST_RULES, "/fourEyes", "acts of four eyes", fourEyes);
            for (int i = 0; i < fourEyes.size(); i++) {
                ReservedAct.requireName("/fourEyes/" + i, fourEyes.get(i));
            }
            requireOnce("/fourEyes", fourEyes);
        }
        reserved = orNothing(reserved);
        fourEyes = orNothing(fourEyes);
    }

    /** That reserves nothing. */
    public Governance(List<BodyRule> bodies, List<MotionRule> motions, List<Constraint> constraints) {
        this(bodies, motions, constraints, null, null);
    }

    /** None has one form, that of charters from before there could be any. */
    private static <T> @Nullable List<T> orNothing(@Nullable List<T> all) {
        return all == null || all.isEmpty() ? null : List.copyOf(all);
    }

    private static void requireOnce(String pointer, List<String> acts) {
        if (acts.stream().distinct().count() < acts.size()) {
            throw DomainException.invalid(pointer, "An act is named twice.");
        }
    }

    private static void requireAtMost(int most, String pointer, String what, List<?> all) {
        if (all.size() > most) {
            throw DomainException.invalid(pointer, "At most " + most + " " + what + ".");
        }
    }
}
