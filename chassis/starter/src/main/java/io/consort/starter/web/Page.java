package io.consort.starter.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items what is on the page
 * @param next the cursor of the page that follows, for {@code ?after=}; absent on the last page
 */
public record Page<R>(List<R> items, @Nullable String next) implements Paged {

    public Page {
        items = List.copyOf(items);
    }

    /** The same with something else in the place of each item. */
    public <T> Page<T> map(Function<? super R, T> other) {
        return new Page<>(items.stream().map(other).toList(), next);
    }
}
