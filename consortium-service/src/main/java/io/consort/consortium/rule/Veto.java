package io.consort.consortium.rule;

import io.consort.kernel.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * A right to stop what was decided, with a reason.
 *
 * @param days how long, for each seat from the day on which it is proven to have been told
 * @param objections how many seats must object
 * @param withoutConcerned whether the organisation that a decision concerns cannot object to it; null where it can
 * @param also the body whose voting seats can object besides those of the body that decided; null where there is none
 */
public record Veto(
        int days,
        int objections,
        @Nullable Boolean withoutConcerned,
        @Nullable BodyId also) {

    public Veto {
        if (days < 1 || days > 365) {
            throw DomainException.invalid("/days", "From 1 to 365 days.");
        }
        if (objections < 1 || objections > 200) {
            throw DomainException.invalid("/objections", "From 1 to 200 seats.");
        }
        withoutConcerned = Boolean.TRUE.equals(withoutConcerned) ? true : null;
    }

    /** Of each seat that could vote. */
    public Veto(int days, int objections) {
        this(days, objections, null, null);
    }

    /** Whether the organisation that a decision concerns cannot object to it. */
    public boolean leavesOutConcerned() {
        return withoutConcerned != null;
    }
}
