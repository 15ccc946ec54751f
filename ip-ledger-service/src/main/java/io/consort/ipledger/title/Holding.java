package io.consort.ipledger.title;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation holds over time, in units of its title: a balanced tree (AVL) of changes by effective date, never
 * changed in place. Each node knows its subtree's sum and the lowest running total within it, so that "how much on a date"
 * and "when is too little left" are answered along one path, and so is a change in the past.
 *
 * @param date when this change takes effect
 * @param change by how many units; all changes of a date are one
 * @param sum of the changes in this subtree
 * @param lowest running total at any date of this subtree, counted from its beginning
 * @param height of this subtree
 * @param before changes at earlier dates
 * @param after changes at later dates
 */
record Holding(
        LocalDate date,
        long change,
        long sum,
        long lowest,
        int height,
        @Nullable Holding before,
        @Nullable Holding after) {

    /** A holding of one change. */
    static Holding of(LocalDate date, long change) {
        return node(date, change, null, null);
    }

    /** With one change more. */
    Holding plus(LocalDate on, long units) {
        int order = on.compareTo(date);
        if (order == 0) {
            return node(date, change + units, before, after);
        }
        return order < 0
                ? balanced(date, change, plus(before, on, units), after)
                : balanced(date, change, before, plus(after, on, units));
    }

    private static Holding plus(@Nullable Holding tree, LocalDate on, long units) {
        return tree == null ? of(on, units) : tree.plus(on, units);
    }

    /** How many units are held at the end of a date. */
    long on(LocalDate day) {
        long total = 0;
        Holding tree = this;
        while (tree != null) {
            if (tree.date.isAfter(day)) {
                tree = tree.before;
            } else {
                total += sum(tree.before) + tree.change;
                tree = tree.after;
            }
        }
        return total;
    }

    /** The first date after the given one at whose end fewer units than these are held; null when there is none. */
    @Nullable
    LocalDate firstBelow(LocalDate day, long units) {
        return firstBelow(this, day, 0, units);
    }

    private static @Nullable LocalDate firstBelow(@Nullable Holding tree, LocalDate day, long carried, long units) {
        if (tree == null || carried + tree.lowest >= units) {
            return null;
        }
        long here = carried + sum(tree.before) + tree.change;
        if (!tree.date.isAfter(day)) {
            return firstBelow(tree.after, day, here, units);
        }
        LocalDate earlier = firstBelow(tree.before, day, carried, units);
        if (earlier != null) {
            return earlier;
        }
        return here < units ? tree.date : firstBelow(tree.after, day, here, units);
    }

    /** The fewest units held at the end of a date or of any later one. */
    long lowestFrom(LocalDate day) {
        return Math.min(on(day), lowestAfter(this, day, 0));
    }

    private static long lowestAfter(@Nullable Holding tree, LocalDate day, long carried) {
        if (tree == null) {
            return Long.MAX_VALUE;
        }
        long here = carried + sum(tree.before) + tree.change;
        if (!tree.date.isAfter(day)) {
            return lowestAfter(tree.after, day, here);
        }
        long earlier = Math.min(lowestAfter(tree.before, day, carried), here);
        return tree.after == null ? earlier : Math.min(earlier, here + tree.after.lowest);
    }

    /** The last date at which the holding changes; null when all its changes have come to nothing. */
    @Nullable
    LocalDate lastChange() {
        LocalDate later = after == null ? null : after.lastChange();
        if (later != null || change != 0) {
            return later == null ? date : later;
        }
        return before == null ? null : before.lastChange();
    }

    /** Adds the days after one on which there is a change, in their order. */
    void changesAfter(LocalDate day, List<LocalDate> days) {
        if (before != null && date.isAfter(day)) {
            before.changesAfter(day, days);
        }
        if (change != 0 && date.isAfter(day)) {
            days.add(date);
        }
        if (after != null) {
            after.changesAfter(day, days);
        }
    }

    /** The same holding in units that are so many times finer. */
    Holding times(long factor) {
        return new Holding(
                date,
                change * factor,
                sum * factor,
                lowest * factor,
                height,
                before == null ? null : before.times(factor),
                after == null ? null : after.times(factor));
    }

    private static Holding balanced(LocalDate date, long change, @Nullable Holding before, @Nullable Holding after) {
        if (before != null && before.height > height(after) + 1) {
            return liftBefore(date, change, before, after);
        }
        if (after != null && after.height > height(before) + 1) {
            return liftAfter(date, change, before, after);
        }
        return node(date, change, before, after);
    }

    private static Holding liftBefore(LocalDate date, long change, Holding before, @Nullable Holding after) {
        Holding inner = before.after;
        if (inner == null || inner.height <= height(before.before)) {
            return node(before.date, before.change, before.before, node(date, change, inner, after));
        }
        return node(
                inner.date,
                inner.change,
                node(before.date, before.change, before.before, inner.before),
                node(date, change, inner.after, after));
    }

    private static Holding liftAfter(LocalDate date, long change, @Nullable Holding before, Holding after) {
        Holding inner = after.before;
        if (inner == null || inner.height <= height(after.after)) {
            return node(after.date, after.change, node(date, change, before, inner), after.after);
        }
        return node(
                inner.date,
                inner.change,
                node(date, change, before, inner.before),
                node(after.date, after.change, inner.after, after.after));
    }

    private static Holding node(LocalDate date, long change, @Nullable Holding before, @Nullable Holding after) {
        long here = sum(before) + change;
        long lowest = before == null ? here : Math.min(before.lowest, here);
        if (after != null) {
            lowest = Math.min(lowest, here + after.lowest);
        }
        return new Holding(
                date, change, here + sum(after), lowest, 1 + Math.max(height(before), height(after)), before, after);
    }

    private static long sum(@Nullable Holding tree) {
        return tree == null ? 0 : tree.sum;
    }

    private static int height(@Nullable Holding tree) {
        return tree == null ? 0 : tree.height;
    }
}
