package io.consort.consortium.clause;

import org.jspecify.annotations.Nullable;

/** Tells how a field differs between two charters, in no sentence where it means the same. */
@FunctionalInterface
public interface Telling<V> {

    /**
     * Tells it.
     *
     * @param key the field's own, with which the codes of its messages begin
     */
    void tell(String key, @Nullable V before, @Nullable V after, Told told);
}
