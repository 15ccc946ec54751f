package io.consort.ipledger.valuation;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * What was, or would be, spent.
 *
 * @param what on what
 * @param on when; for a cost that was estimated, at the prices of which day
 * @param amount how much, then; above zero
 * @param index what prices of that day are multiplied by to get those of the valuation date; 1 for none
 */
public record CostItem(String what, LocalDate on, Money amount, Fraction index) {

    public CostItem {
        Method.requireText("/what", what);
        if (!amount.isPositive()) {
            throw DomainException.invalid("/amount", "A cost is above zero.");
        }
        Method.requireFactor("/index", index);
    }

    Worth today() {
        return Worth.of(amount).times(index);
    }
}
