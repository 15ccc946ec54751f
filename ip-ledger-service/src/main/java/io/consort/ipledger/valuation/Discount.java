package io.consort.ipledger.valuation;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.joda.money.CurrencyUnit;

/**
 * What money that comes later is worth less: each year's amount counts as if it came at the year's end, since only whole years
 * can be discounted exactly.
 *
 * @param rate for a year; zero or more, at most {@link #MAX_RATE}
 * @param sensitivity how far the rate may lie from that, up or down; zero or more, no more than the rate
 */
public record Discount(Fraction rate, Fraction sensitivity) {

    /** Highest rate. */
    public static final Fraction MAX_RATE = Fraction.of(10, 1);

    /** Most years. */
    static final int MAX_YEARS = 50;

    public Discount {
        Method.requireShort("/rate", rate);
        Method.requireShort("/sensitivity", sensitivity);
        if (rate.signum() < 0 || rate.compareTo(MAX_RATE) > 0) {
            throw DomainException.invalid("/rate", "A discount rate lies between 0 and " + MAX_RATE + " a year.");
        }
        if (sensitivity.signum() < 0 || sensitivity.compareTo(rate) > 0) {
            throw DomainException.invalid("/sensitivity", "It lies between 0 and the rate itself, " + rate + ".");
        }
    }

    /**
     * The present value of yearly amounts, the first at the end of the first year from the valuation date; its bounds are the
     * least and the most that it comes to at the rate and at either end of it.
     *
     * @param amounts one for each year, at least one
     * @param formulas how each was found
     */
    Working present(List<Worth> amounts, List<String> formulas) {
        List<WorkingStep> steps = new ArrayList<>();
        Fraction growth = Fraction.ONE.plus(rate);
        Fraction power = Fraction.ONE;
        for (int year = 1; year <= amounts.size(); year++) {
            power = power.times(growth);
            steps.add(WorkingStep.of(
                    "year " + year,
                    formulas.get(year - 1) + " ÷ (1 + " + rate + ")^" + year,
                    amounts.get(year - 1).dividedBy(power)));
        }
        Worth point = present(amounts, rate);
        Worth above = present(amounts, rate.plus(sensitivity));
        Worth below = present(amounts, rate.minus(sensitivity));
        steps.add(WorkingStep.of("present value", "the sum", point));
        steps.add(WorkingStep.of("at the higher rate", "the same at " + rate.plus(sensitivity), above));
        steps.add(WorkingStep.of("at the lower rate", "the same at " + rate.minus(sensitivity), below));
        List<Worth> all = List.of(below, point, above);
        return new Working(steps, ValueRange.of(Collections.min(all), point, Collections.max(all)));
    }

    /** From the last year back to the first, so that numbers stay short (Horner's rule). */
    private static Worth present(List<Worth> amounts, Fraction rate) {
        CurrencyUnit currency = amounts.getFirst().currency();
        Fraction growth = Fraction.ONE.plus(rate);
        Worth present = new Worth(currency, Fraction.ZERO);
        for (Worth amount : amounts.reversed()) {
            present = present.plus(amount).dividedBy(growth);
        }
        return present;
    }
}
