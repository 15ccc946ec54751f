package io.consort.consortium.separation;

import io.consort.consortium.Wording;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** A rule that no sequence of appointments and votes may break. */
public sealed interface Constraint {

    /** Within its charter. */
    ConstraintId id();

    /** What it is for, in a sentence that a refusal can show. */
    String why();

    /**
     * Nobody is both at once. Where both are parts in a project or fund, they are meant in the same one.
     *
     * @param span who counts as one
     */
    record Apart(ConstraintId id, String why, Duty one, Duty other, Span span) implements Constraint {
        public Apart {
            why = Wording.require("/why", why, 300);
            if (one.equals(other)) {
                throw DomainException.invalid("/other", "Two duties are kept apart, not one from itself.");
            }
        }
    }

    /**
     * Nobody holds more than a number of a body's seats.
     *
     * @param span an organisation, or a group of affiliates
     */
    record AtMost(ConstraintId id, String why, BodyId body, int seats, Span span) implements Constraint {
        public AtMost {
            why = Wording.require("/why", why, 300);
            if (seats < 1) {
                throw DomainException.invalid("/seats", "At least 1.");
            }
        }
    }

    /**
     * Nobody votes on what concerns them.
     *
     * @param motions of these kinds; all kinds where none is named
     * @param span who counts as concerned with the organisation that the motion is about
     */
    record Aside(ConstraintId id, String why, List<MotionKindId> motions, Span span) implements Constraint {
        public Aside {
            why = Wording.require("/why", why, 300);
            motions = List.copyOf(motions);
        }
    }
}
