package io.consort.consortium.dues;

import io.consort.kernel.problem.DomainException;

/** Calendar years that make sense in a consortium's books. */
final class Years {

    private static final int FIRST = 1900;
    private static final int LAST = 2200;

    private Years() {}

    /**
     * @throws DomainException INVALID when the year is out of range
     */
    static int require(int year) {
        if (year < FIRST || year > LAST) {
            throw DomainException.invalid("/year", "A year lies between " + FIRST + " and " + LAST + ".");
        }
        return year;
    }
}
