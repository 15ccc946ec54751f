package io.consort.ipledger.catalogue;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;

/**
 * An asset's place among all by when it was registered, the last first.
 *
 * @param value the seq of the entry that registered it
 */
record Age(String value) implements Id, Comparable<Age> {

    Age {
        if (!value.matches("[1-9][0-9]{0,18}")) {
            throw DomainException.invalid("/after", "Not a cursor of this order.");
        }
    }

    static Age of(long seq) {
        return new Age(Long.toString(seq));
    }

    /** A longer number is a larger one. */
    @Override
    public int compareTo(Age other) {
        int longer = Integer.compare(other.value.length(), value.length());
        return longer == 0 ? other.value.compareTo(value) : longer;
    }
}
