package io.consort.consortium.charter;

import io.consort.kernel.identity.Id;

/** A step of vetting within a charter, for example {@code solvency}. */
public record VettingStepId(String value) implements Id {
    public VettingStepId {
        Id.require("a step of vetting", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
