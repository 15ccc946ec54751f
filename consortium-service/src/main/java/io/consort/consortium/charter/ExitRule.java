package io.consort.consortium.charter;

import io.consort.kernel.problem.DomainException;

/**
 * What a leaver keeps and owes. The IP ledger, the finance and the talent service settle it by these terms.
 *
 * @param accessMonths how long the access rights of a leaver in good standing survive its exit; 0 when they end with it
 * @param duesOfTheYear whether the dues of the year of the exit are owed whole, or by the days until it
 */
public record ExitRule(int accessMonths, boolean duesOfTheYear) {

    /** A year of access, and the whole year's dues. */
    public static final ExitRule USUAL = new ExitRule(12, true);

    public ExitRule {
        if (accessMonths < 0 || accessMonths > 240) {
            throw DomainException.invalid("/accessMonths", "From 0 to 240 months.");
        }
    }
}
