package io.consort.ipledger.valuation;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * A price that was paid for something like the asset.
 *
 * @param what what was sold or licensed, and where that is known from
 * @param on when
 * @param price how much; above zero
 * @param adjustments for what sets it apart; at most {@link #MAX_ADJUSTMENTS}
 * @param weight how much it counts beside the others; above zero
 */
public record ComparableDeal(
        String what, LocalDate on, Money price, List<PriceAdjustment> adjustments, Fraction weight) {

    /** Most adjustments of one price. */
    public static final int MAX_ADJUSTMENTS = 5;

    public ComparableDeal {
        Method.requireText("/what", what);
        if (!price.isPositive()) {
            throw DomainException.invalid("/price", "A price is above zero.");
        }
        adjustments = List.copyOf(adjustments);
        if (adjustments.size() > MAX_ADJUSTMENTS) {
            throw DomainException.invalid(
                    "/adjustments", "A price is adjusted for at most " + MAX_ADJUSTMENTS + " differences.");
        }
        Method.requireFactor("/weight", weight);
    }

    Worth adjusted() {
        Worth adjusted = Worth.of(price);
        for (PriceAdjustment adjustment : adjustments) {
            adjusted = adjusted.times(adjustment.factor());
        }
        return adjusted;
    }

    String formula() {
        StringBuilder formula = new StringBuilder(price.toString());
        adjustments.forEach(each -> formula.append(" × ")
                .append(each.factor())
                .append(" (")
                .append(each.why())
                .append(')'));
        return formula.toString();
    }
}
