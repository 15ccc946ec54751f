package io.consort.ipledger.valuation;

import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What others paid for assets that are alike, adjusted for what sets them apart (IVS 210, comparable transactions; ISO 10668,
 * market approach).
 *
 * @param comparables the prices; 1 to {@link #MAX_COMPARABLES}, in one currency
 */
public record MarketApproach(List<ComparableDeal> comparables) implements Method {

    /** Most comparables. */
    public static final int MAX_COMPARABLES = 20;

    public MarketApproach {
        comparables = List.copyOf(comparables);
        Method.requireSize("/comparables", "comparables", comparables, MAX_COMPARABLES);
        Method.requireOneCurrency(
                "/comparables", comparables.stream().map(ComparableDeal::price).toList());
    }

    @Override
    public String formula() {
        return "The mean of price × adjustments over all comparables, by their weights; the range is from the lowest to the"
                + " highest adjusted price.";
    }

    @Override
    public Working working() {
        List<WorkingStep> steps = new ArrayList<>();
        List<Worth> adjusted = new ArrayList<>();
        List<Worth> weighed = new ArrayList<>();
        for (ComparableDeal each : comparables) {
            Worth price = each.adjusted();
            steps.add(WorkingStep.of(each.what(), each.formula(), price));
            adjusted.add(price);
            weighed.add(price.times(each.weight()));
        }
        Fraction weights =
                Fraction.sum(comparables.stream().map(ComparableDeal::weight).toList());
        Worth point = Worth.sum(adjusted.getFirst().currency(), weighed).dividedBy(weights);
        steps.add(WorkingStep.of(
                "mean by weight",
                "the sum of adjusted price × weight, ÷ " + weights + "; weights: "
                        + String.join(
                                ", ",
                                comparables.stream()
                                        .map(each -> each.weight().toString())
                                        .toList()),
                point));
        return new Working(steps, ValueRange.of(Collections.min(adjusted), point, Collections.max(adjusted)));
    }

    @Override
    public void requireKnownOn(LocalDate asOf) {
        for (int i = 0; i < comparables.size(); i++) {
            Method.requireKnown(
                    "/method/comparables/" + i + "/on", comparables.get(i).on(), asOf);
        }
    }
}
