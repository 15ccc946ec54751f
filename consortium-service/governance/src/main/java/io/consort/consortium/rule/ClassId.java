package io.consort.consortium.rule;

import io.consort.kernel.identity.Id;

/** A class of members within a charter, for example {@code full}. */
public record ClassId(String value) implements Id {
    public ClassId {
        Id.require("a membership class", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
