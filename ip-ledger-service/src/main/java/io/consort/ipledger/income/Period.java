package io.consort.ipledger.income;

import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;

/**
 * The days an income is for.
 *
 * @param from the first
 * @param until the last
 */
public record Period(LocalDate from, LocalDate until) {
    public Period {
        if (until.isBefore(from)) {
            throw DomainException.invalid("/until", "A period ends no earlier than it begins, which is " + from + ".");
        }
    }

    @Override
    public String toString() {
        return from + " to " + until;
    }
}
