package io.consort.consortium.count;

import io.consort.consortium.rule.Cap;
import io.consort.kernel.money.Fraction;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The weight to which groups above it are cut.
 *
 * @param level what no group weighs more than
 * @param kept whether it is what the cap asks for; else the lightest group's weight, since too few groups weigh anything for the
 *     cap to be kept
 */
record CapLevel(Fraction level, boolean kept) {

    /** By a cap, among groups that weigh so much. */
    static CapLevel of(Cap cap, Collection<Fraction> groups) {
        return switch (cap) {
            case Cap.OfTotal(Fraction part) -> new CapLevel(part.times(Fraction.sum(groups)), true);
            case Cap.OfCounted(Fraction part) -> ofCounted(part, groups);
            case Cap.OfWeight(Fraction weight) -> new CapLevel(weight, true);
        };
    }

    /**
     * With the k heaviest of n groups cut to L, and R what the others weigh together, L = part × (k·L + R). The first k is taken
     * at which no other group is above L: before it L is too low for one that is not cut.
     */
    private static CapLevel ofCounted(Fraction part, Collection<Fraction> groups) {
        List<Fraction> heaviest = groups.stream()
                .filter(weight -> weight.signum() > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        if (heaviest.isEmpty()) {
            return new CapLevel(Fraction.ZERO, true);
        }
        Fraction rest = Fraction.sum(heaviest);
        Fraction left = Fraction.ONE;
        for (Fraction next : heaviest) {
            if (left.signum() <= 0) {
                break;
            }
            Fraction level = part.times(rest).over(left);
            if (next.compareTo(level) <= 0) {
                return new CapLevel(level, true);
            }
            rest = rest.minus(next);
            left = left.minus(part);
        }
        boolean enough = part.times(Fraction.of(heaviest.size(), 1)).compareTo(Fraction.ONE) >= 0;
        return new CapLevel(heaviest.getLast(), enough);
    }
}
