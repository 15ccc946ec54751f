package io.consort.ipledger.right;

import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The rights to one asset.
 *
 * @param ids all of them, in the order of recording
 * @param exclusive where exclusive licences lie; null where there is none
 * @param sole where sole licences lie
 * @param open where rights lie that shut nobody out
 */
record AssetRights(
        PVector<RightId> ids,
        @Nullable Plots exclusive,
        @Nullable Plots sole,
        @Nullable Plots open) {

    static final AssetRights NONE = new AssetRights(TreePVector.empty(), null, null, null);

    /** With a right more. */
    AssetRights granted(Right right) {
        return new AssetRights(ids.plus(right.id()), exclusive, sole, open).lying(right);
    }

    /** With a right where it lies now. */
    AssetRights lying(Right right) {
        return switch (right.grant().terms().kind()) {
            case EXCLUSIVE -> new AssetRights(ids, with(exclusive, right), sole, open);
            case SOLE -> new AssetRights(ids, exclusive, with(sole, right), open);
            case IMPLEMENTATION_ACCESS, EXPLOITATION_ACCESS, NON_EXCLUSIVE ->
                new AssetRights(ids, exclusive, sole, with(open, right));
        };
    }

    private static Plots with(@Nullable Plots plots, Right right) {
        Plots next = plots;
        for (Plot plot : Plot.of(right)) {
            next = Plots.with(next, plot);
        }
        return Objects.requireNonNull(next); // a right has at least one field
    }

    /** A right that stands against the terms; null when there is none. Rights that shut nobody out are no bar to one another. */
    @Nullable
    RightId against(Terms terms, Predicate<RightId> bars) {
        for (Sought sought : Sought.of(terms.extent())) {
            RightId found = Plots.find(exclusive, sought, bars);
            found = found == null ? Plots.find(sole, sought, bars) : found;
            found = found == null && !terms.kind().isOpen() ? Plots.find(open, sought, bars) : found;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
