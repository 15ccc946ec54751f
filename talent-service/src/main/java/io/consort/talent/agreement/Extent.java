package io.consort.talent.agreement;

import io.consort.kernel.problem.DomainException;

/** How far a title counts at the other organisation. */
public sealed interface Extent {

    /** As if it had been given there. */
    record Full() implements Extent {}

    /**
     * Within limits.
     *
     * @param limits what it does not give, in words
     */
    record Partial(String limits) implements Extent {

        /** Longest text, in characters. */
        public static final int MAX_LIMITS = 300;

        public Partial {
            if (limits.isBlank() || limits.length() > MAX_LIMITS) {
                throw DomainException.invalid("/limits", "Limits have 1 to " + MAX_LIMITS + " characters.");
            }
        }
    }
}
