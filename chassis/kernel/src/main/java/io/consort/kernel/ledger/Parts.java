package io.consort.kernel.ledger;

/**
 * A ledger's state, of parts that its features declare. A feature reaches a part by its type: its own, or a narrow interface that it
 * asks of whoever has the answer. So neither the state nor the features' common root knows the features. Implemented by a record whose
 * components are the parts, each of a type of its own; snapshots are made of it as of any record.
 *
 * @param <S> the state itself
 */
public interface Parts<S extends Parts<S>> {

    /**
     * The part of that type.
     *
     * @param type a part's class, or an interface that exactly one part implements
     * @throws IllegalArgumentException when no part is of it, or several are
     */
    default <P> P get(Class<P> type) {
        return PartsOfRecord.of(getClass()).get(this, type);
    }

    /**
     * The same with a part in the place of the one of its class.
     *
     * @throws IllegalArgumentException when there is no part of that class
     */
    @SuppressWarnings("unchecked") // a record makes another of its own class
    default S with(Object part) {
        return (S) PartsOfRecord.of(getClass()).with(this, part);
    }
}
