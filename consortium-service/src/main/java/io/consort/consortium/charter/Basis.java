package io.consort.consortium.charter;

import io.consort.consortium.Wording;
import io.consort.kernel.problem.DomainException;

/**
 * What dues are reckoned from.
 *
 * @param measure in words, for example "sales of semiconductors"
 * @param yearsBefore how many calendar years before the year of the dues it is measured; 1 means the year before
 */
public record Basis(String measure, int yearsBefore) {
    public Basis {
        measure = Wording.require("/measure", measure, 200);
        if (yearsBefore < 0 || yearsBefore > 5) {
            throw DomainException.invalid("/yearsBefore", "From 0 to 5 years before.");
        }
    }

    /** The year whose amount counts for the dues of a year. */
    public int yearFor(int duesYear) {
        return duesYear - yearsBefore;
    }
}
