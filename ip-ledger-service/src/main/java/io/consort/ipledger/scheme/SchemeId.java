package io.consort.ipledger.scheme;

import io.consort.kernel.identity.Id;

/** A scheme, over all its versions, for example {@code standard}. */
public record SchemeId(String value) implements Id, Comparable<SchemeId> {
    public SchemeId {
        Id.require("a scheme", value);
    }

    @Override
    public int compareTo(SchemeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
