package io.consort.ipledger.valuation;

import io.consort.ipledger.title.Assignment;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Title that was put into a company's capital instead of money.
 *
 * @param assignment the share that went from the contributor to the company, and from which date
 * @param valuation at which valuation
 * @param capital what the contributor is credited with: the share of the valuation's point value, down to whole minor units, so
 *     that the company never credits more than it was given
 * @param issued the shares issued for it; null where none are
 */
public record Contribution(
        Assignment assignment,
        ValuationId valuation,
        Money capital,
        @Nullable IssuedStock issued) {

    /** What is credited beyond the nominal amount of the shares; null where none are issued. */
    public @Nullable Money premium() {
        return issued == null ? null : capital.minus(issued.total());
    }
}
