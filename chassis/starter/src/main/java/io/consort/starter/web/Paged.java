package io.consort.starter.web;

import org.jspecify.annotations.Nullable;

/** An answer that is a part of a list: where there is more, it is told with {@code Link} as well (RFC 8288). */
public interface Paged {

    /** The cursor of the page that follows, for {@code ?after=}; null on the last page. */
    @Nullable
    String next();
}
