package io.consort.consortium.separation;

import io.consort.kernel.identity.Id;

/** A constraint within a charter, for example {@code funder-is-not-recipient}. */
public record ConstraintId(String value) implements Id {
    public ConstraintId {
        Id.require("a constraint", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
