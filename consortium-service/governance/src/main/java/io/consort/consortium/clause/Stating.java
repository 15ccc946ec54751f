package io.consort.consortium.clause;

/** Says in sentences what a field of a charter holds. */
@FunctionalInterface
public interface Stating<V> {

    /**
     * Says it.
     *
     * @param key the field's own, with which the codes of its messages begin
     */
    void state(String key, V value, Told told);
}
