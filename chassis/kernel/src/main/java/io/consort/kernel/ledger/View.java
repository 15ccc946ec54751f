package io.consort.kernel.ledger;

import java.util.List;
import java.util.OptionalLong;

/**
 * A ledger as it stood at one moment.
 *
 * @param <S> the state
 */
public interface View<S> {

    /** The state. */
    S state();

    /** How many entries it is folded from. */
    long size();

    /** The height of the last block; 0 before the first. */
    long height();

    /** The seq of the last entry about a resource; empty where there is none. */
    OptionalLong version(String subject);

    /** Of how many entries {@link #entries} tells at most. */
    int MOST_ENTRIES = 100;

    /**
     * The seqs of the entries about a resource, in their order: of all, or of the last {@value #MOST_ENTRIES} where there are more.
     * Empty where there is none.
     */
    List<Long> entries(String subject);
}
