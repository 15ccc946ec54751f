package io.consort.ipledger.valuation;

import java.time.LocalDate;

/** Why a valuation may be relied on no more before its validity is over. */
public sealed interface ValuationEnd {

    /**
     * Another took its place.
     *
     * @param by which
     * @param from from which day on
     */
    record Superseded(ValuationId by, LocalDate from) implements ValuationEnd {}

    /**
     * It is not held to be right any more, for any day.
     *
     * @param reason why
     * @param on when it was withdrawn
     */
    record Withdrawn(String reason, LocalDate on) implements ValuationEnd {}
}
