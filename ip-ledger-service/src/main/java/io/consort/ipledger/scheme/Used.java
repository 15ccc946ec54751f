package io.consort.ipledger.scheme;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * What earlier runs have used of the limits that carry over, as one run finds it.
 *
 * @param meters of all schemes
 * @param scheme whose run it is; empty for tiers that are of no scheme yet
 * @param asset that brought the income
 * @param on when the income took effect
 * @param run the number of the run
 */
public record Used(Meters meters, String scheme, String asset, LocalDate on, int run) {

    /** For tiers that nobody has run yet. */
    public static Used nothing(LocalDate on) {
        return new Used(Meters.EMPTY, "", "", on, 1);
    }

    /** Of a tier's limit. */
    Money ofTier(String tier, Span span, Money zero) {
        Integer year = span.year(on);
        return switch (span) {
            case RUN -> zero;
            case YEAR, LIFE ->
                meters.before(
                        Meters.tier(scheme, asset, year == null ? "life" : year.toString(), zero, tier), run, zero);
        };
    }

    /** Of an expense, by whichever scheme. */
    Money ofExpense(String expense, Money zero) {
        return meters.before(Meters.expense(expense, zero), run, zero);
    }

    /** What a payee got from a tier in the year. */
    Money ofPayee(String tier, Payee payee, Money zero) {
        return meters.before(Meters.payee(scheme, payee, on.getYear(), zero, tier), run, zero);
    }
}
