package io.consort.ipledger.valuation;

import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;

/**
 * What it would cost to have the asset again, less what has made it worth less than a new one. Each loss is a part of what
 * the one before left (IVS 210 and ISO 10668, cost approach).
 *
 * @param basis what the costs are of
 * @param items the costs; 1 to {@link #MAX_ITEMS}
 * @param functional the part lost since something better can be had; 0 to 1
 * @param economic the part lost to what lies outside the asset, such as demand or regulation; 0 to 1
 * @param tolerance how far the value may lie from the point, up or down, as a part of it; 0 to 1
 */
public record CostApproach(
        CostBasis basis, List<CostItem> items, Fraction functional, Fraction economic, Fraction tolerance)
        implements Method {

    /** Most costs. */
    public static final int MAX_ITEMS = 50;

    public CostApproach {
        items = List.copyOf(items);
        Method.requireSize("/items", "costs", items, MAX_ITEMS);
        Method.requireOneCurrency("/items", items.stream().map(CostItem::amount).toList());
        Method.requirePart("/functional", functional);
        Method.requirePart("/economic", economic);
        Method.requirePart("/tolerance", tolerance);
    }

    @Override
    public String formula() {
        return "The sum of cost × index, × (1 − functional obsolescence) × (1 − economic obsolescence); the range is that"
                + " × (1 ∓ tolerance).";
    }

    @Override
    public Working working() {
        CurrencyUnit currency = items.getFirst().amount().getCurrencyUnit();
        List<WorkingStep> steps = new ArrayList<>();
        for (CostItem item : items) {
            steps.add(WorkingStep.of(item.what(), item.amount() + " × " + item.index(), item.today()));
        }
        Worth current = Worth.sum(currency, items.stream().map(CostItem::today).toList());
        steps.add(WorkingStep.of("cost at prices of the valuation date", "the sum", current));
        Worth working = current.times(Fraction.ONE.minus(functional));
        steps.add(WorkingStep.of("less functional obsolescence", "× (1 − " + functional + ")", working));
        Worth point = working.times(Fraction.ONE.minus(economic));
        steps.add(WorkingStep.of("less economic obsolescence", "× (1 − " + economic + ")", point));
        return new Working(
                steps,
                ValueRange.of(
                        point.times(Fraction.ONE.minus(tolerance)), point, point.times(Fraction.ONE.plus(tolerance))));
    }

    @Override
    public void requireKnownOn(LocalDate asOf) {
        for (int i = 0; i < items.size(); i++) {
            Method.requireKnown("/method/items/" + i + "/on", items.get(i).on(), asOf);
        }
    }
}
