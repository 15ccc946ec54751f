package io.consort.finance.grant;

import io.consort.finance.dues.Year;
import io.consort.finance.journal.Total;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import org.joda.money.Money;

/**
 * How far a funder matches the dues of a year: a ratio of them, up to a ceiling.
 *
 * @param ratio what the funder gives for each unit of dues, above zero; {@code 1} doubles them
 * @param ceilingPerYear most the funder gives for the dues of one year, above zero; its currency is the grant's
 * @param firstYear the first year whose dues are matched
 * @param lastYear the last
 */
public record MatchingRule(Fraction ratio, Money ceilingPerYear, int firstYear, int lastYear) {

    public MatchingRule {
        if (ratio.signum() <= 0) {
            throw DomainException.invalid("/ratio", "A ratio is above zero.");
        }
        if (!ceilingPerYear.isPositive()) {
            throw DomainException.invalid("/ceilingPerYear/amount", "A ceiling is above zero.");
        }
        Year.require(firstYear, "/firstYear");
        Year.require(lastYear, "/lastYear");
        if (lastYear < firstYear) {
            throw DomainException.invalid("/lastYear", "The last year is not before the first.");
        }
    }

    /** Whether the dues of a year are matched. */
    boolean covers(int year) {
        return firstYear <= year && year <= lastYear;
    }

    /**
     * Most that may have been given once so much is received: {@code min(ratio * dues, ceiling)}, in whole minor units and
     * never rounded up, so that neither limit is passed.
     */
    Total limit(Total dues) {
        return dues.floor(ratio).min(Total.of(ceilingPerYear));
    }
}
