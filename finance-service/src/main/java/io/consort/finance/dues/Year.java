package io.consort.finance.dues;

import io.consort.kernel.problem.DomainException;

/** Sees that a number is a year for which dues can be owed. */
public final class Year {

    private static final int FIRST = 1900;
    private static final int LAST = 2999;

    private Year() {}

    /**
     * @param pointer where the request names it
     * @throws DomainException INVALID when it is no such year
     */
    public static int require(int year, String pointer) {
        if (year < FIRST || year > LAST) {
            throw DomainException.invalid(pointer, "A year lies between " + FIRST + " and " + LAST + ".");
        }
        return year;
    }
}
