package io.consort.ipledger.valuation;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * What the asset itself brings in and costs, year by year, over its remaining life, which is as many years as cash flows are
 * given for; nothing comes after them (IVS 210 and ISO 10668, income approach).
 *
 * @param cashFlows of each year, after tax, the first after the valuation date first; below zero where the asset costs more
 *     than it brings
 * @param discount of later years
 */
public record DiscountedCashFlow(List<Money> cashFlows, Discount discount) implements Method {

    public DiscountedCashFlow {
        cashFlows = List.copyOf(cashFlows);
        Method.requireSize("/cashFlows", "years", cashFlows, Discount.MAX_YEARS);
        Method.requireOneCurrency("/cashFlows", cashFlows);
    }

    @Override
    public String formula() {
        return "The sum over the years of cash flow ÷ (1 + discount rate)^year; the range is from the least to the most that"
                + " this comes to at the discount rate, the higher and the lower one.";
    }

    @Override
    public Working working() {
        return discount.present(
                cashFlows.stream().map(Worth::of).toList(),
                cashFlows.stream().map(Money::toString).toList());
    }

    /** What is expected is expected on the valuation date. */
    @Override
    public void requireKnownOn(LocalDate asOf) {}
}
