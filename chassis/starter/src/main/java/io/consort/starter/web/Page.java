package io.consort.starter.web;

import java.util.List;
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
}
