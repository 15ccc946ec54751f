package io.consort.ipledger.title;

import io.consort.kernel.identity.Id;

/** A pledge over title, by the id that whoever places it gives it, so that placing it can be tried again. */
public record PledgeId(String value) implements Id, Comparable<PledgeId> {
    public PledgeId {
        Id.require("a pledge", value);
    }

    @Override
    public int compareTo(PledgeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
