package io.consort.ipledger.right;

import java.math.BigInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An index of plots that finds what overlaps: a balanced tree (AVL), never changed in place. Each node knows the bounds of
 * its subtree in all dimensions, so that a search passes over whatever lies outside what is sought.
 *
 * @param plot of this node
 * @param lowest field of the subtree
 * @param highest field of the subtree
 * @param reach every territory of the subtree together
 * @param first day of the subtree
 * @param last day of the subtree
 * @param height of the subtree
 * @param before plots that sort earlier
 * @param after plots that sort later
 */
record Plots(
        Plot plot,
        String lowest,
        String highest,
        BigInteger reach,
        long first,
        long last,
        int height,
        @Nullable Plots before,
        @Nullable Plots after) {

    /** With a plot more, or in the place of the one that sorts alike. */
    static Plots with(@Nullable Plots tree, Plot plot) {
        if (tree == null) {
            return node(plot, null, null);
        }
        int order = plot.compareTo(tree.plot);
        if (order == 0) {
            return node(plot, tree.before, tree.after);
        }
        return order < 0
                ? balanced(tree.plot, with(tree.before, plot), tree.after)
                : balanced(tree.plot, tree.before, with(tree.after, plot));
    }

    /** The first right, in the order of the plots, that overlaps what is sought and is wanted; null when there is none. */
    static @Nullable RightId find(@Nullable Plots tree, Sought sought, Predicate<RightId> wanted) {
        if (tree == null || !sought.meets(tree.lowest, tree.highest, tree.reach, tree.first, tree.last)) {
            return null;
        }
        RightId earlier = find(tree.before, sought, wanted);
        if (earlier != null) {
            return earlier;
        }
        Plot here = tree.plot;
        return sought.meets(here.field(), here.field(), here.ground(), here.from(), here.until())
                        && here.from() <= here.until()
                        && wanted.test(here.right())
                ? here.right()
                : find(tree.after, sought, wanted);
    }

    private static Plots balanced(Plot plot, @Nullable Plots before, @Nullable Plots after) {
        if (before != null && before.height > height(after) + 1) {
            return liftBefore(plot, before, after);
        }
        if (after != null && after.height > height(before) + 1) {
            return liftAfter(plot, before, after);
        }
        return node(plot, before, after);
    }

    private static Plots liftBefore(Plot plot, Plots before, @Nullable Plots after) {
        Plots inner = before.after;
        if (inner == null || inner.height <= height(before.before)) {
            return node(before.plot, before.before, node(plot, inner, after));
        }
        return node(inner.plot, node(before.plot, before.before, inner.before), node(plot, inner.after, after));
    }

    private static Plots liftAfter(Plot plot, @Nullable Plots before, Plots after) {
        Plots inner = after.before;
        if (inner == null || inner.height <= height(after.after)) {
            return node(after.plot, node(plot, before, inner), after.after);
        }
        return node(inner.plot, node(plot, before, inner.before), node(after.plot, inner.after, after.after));
    }

    private static Plots node(Plot plot, @Nullable Plots before, @Nullable Plots after) {
        BigInteger reach = plot.ground();
        long first = plot.from();
        long last = plot.until();
        if (before != null) {
            reach = reach.or(before.reach);
            first = Math.min(first, before.first);
            last = Math.max(last, before.last);
        }
        if (after != null) {
            reach = reach.or(after.reach);
            first = Math.min(first, after.first);
            last = Math.max(last, after.last);
        }
        return new Plots(
                plot,
                before == null ? plot.field() : before.lowest,
                after == null ? plot.field() : after.highest,
                reach,
                first,
                last,
                1 + Math.max(height(before), height(after)),
                before,
                after);
    }

    private static int height(@Nullable Plots tree) {
        return tree == null ? 0 : tree.height;
    }
}
