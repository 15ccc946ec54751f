package io.consort.ipledger.docket;

import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;

/**
 * How a renewal ended.
 *
 * @param outcome what was done
 * @param on the day it was
 */
public record Settlement(Outcome outcome, LocalDate on) {

    /** What was done about a renewal. */
    public enum Outcome {
        /** The office has what it asked for. */
        RENEWED,
        /** The owners let it pass. */
        ABANDONED
    }

    /**
     * Sees that a renewal can have ended so.
     *
     * @param today what ended has ended, and not later
     * @throws DomainException REFUSED
     */
    public void requireOf(Renewal renewal, LocalDate today) {
        if (on.isAfter(today)) {
            throw DomainException.refused(
                    "date-in-the-future", on + " has not come yet: what is recorded here has happened.");
        }
        if (outcome == Outcome.RENEWED && on.isAfter(renewal.last())) {
            throw DomainException.refused(
                    "renewal-too-late",
                    "The renewal " + renewal.id() + " of " + renewal.asset() + " could be done until " + renewal.last()
                            + ", not on " + on + ".");
        }
    }
}
