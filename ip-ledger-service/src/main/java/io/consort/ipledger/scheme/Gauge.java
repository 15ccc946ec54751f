package io.consort.ipledger.scheme;

import org.joda.money.Money;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * What one limit has been used, run by run, so that a run in the past can be computed again.
 *
 * @param total over all runs
 * @param runs what each used, by its number
 */
public record Gauge(Money total, PSortedMap<Integer, Money> runs) {

    static Gauge unused(Money zero) {
        return new Gauge(zero, TreePMap.empty());
    }

    /** What the runs before a run used. */
    Money before(int run) {
        Money before = total;
        for (Money later : runs.tailMap(run).values()) {
            before = before.minus(later);
        }
        return before;
    }

    /** With a run's use, in the place of what that run used before. */
    Gauge with(int run, Money amount) {
        Money earlier = runs.get(run);
        Money next = earlier == null ? total.plus(amount) : total.minus(earlier).plus(amount);
        return new Gauge(next, amount.isZero() ? runs.minus(run) : runs.plus(run, amount));
    }
}
