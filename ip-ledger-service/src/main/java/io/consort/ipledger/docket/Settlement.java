package io.consort.ipledger.docket;

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
}
