package io.consort.ipledger.valuation;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * What an owner is spared since it need not take a licence: the royalties on its revenue, after tax, over the asset's remaining
 * life, which is as many years as revenues are given for; nothing comes after them (IVS 210, income approach, relief from
 * royalty; ISO 10668, royalty savings).
 *
 * @param revenues of each year, the first after the valuation date first; zero or more
 * @param royaltyRate that a licensee would pay of them; above 0, at most 1
 * @param tax on what is spared; 0 to 1
 * @param discount of later years
 */
public record ReliefFromRoyalty(List<Money> revenues, Fraction royaltyRate, Fraction tax, Discount discount)
        implements Method {

    public ReliefFromRoyalty {
        revenues = List.copyOf(revenues);
        Method.requireSize("/revenues", "years", revenues, Discount.MAX_YEARS);
        Method.requireOneCurrency("/revenues", revenues);
        if (revenues.stream().anyMatch(Money::isNegative)) {
            throw DomainException.invalid("/revenues", "A year's revenue is zero or more.");
        }
        Method.requireFactor("/royaltyRate", royaltyRate);
        Method.requirePart("/royaltyRate", royaltyRate);
        Method.requirePart("/tax", tax);
    }

    @Override
    public String formula() {
        return "The sum over the years of revenue × royalty rate × (1 − tax) ÷ (1 + discount rate)^year; the range is from the"
                + " higher to the lower discount rate.";
    }

    @Override
    public Working working() {
        Fraction spared = royaltyRate.times(Fraction.ONE.minus(tax));
        return discount.present(
                revenues.stream()
                        .map(revenue -> Worth.of(revenue).times(spared))
                        .toList(),
                revenues.stream()
                        .map(revenue -> revenue + " × " + royaltyRate + " × (1 − " + tax + ")")
                        .toList());
    }

    /** What is expected is expected on the valuation date. */
    @Override
    public void requireKnownOn(LocalDate asOf) {}
}
