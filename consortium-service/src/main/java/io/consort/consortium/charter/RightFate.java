package io.consort.consortium.charter;

import io.consort.kernel.problem.DomainException;

/** What becomes of rights of a kind that a leaver holds. What it has granted goes on, whatever becomes of these. */
public sealed interface RightFate {

    /** They last as they were granted. */
    record Lasts() implements RightFate {}

    /**
     * They survive the exit for some time, unless they end sooner by themselves.
     *
     * @param months counted from the first day without the membership
     */
    record Survives(int months) implements RightFate {
        public Survives {
            if (months < 1 || months > ExitRule.MOST_MONTHS) {
                throw DomainException.invalid("/months", "From 1 to " + ExitRule.MOST_MONTHS + " months.");
            }
        }
    }

    /** They end with the membership. */
    record Ceases() implements RightFate {}

    /** For so many months; none of them when it is 0. */
    static RightFate ofMonths(int months) {
        return months == 0 ? new Ceases() : new Survives(months);
    }
}
