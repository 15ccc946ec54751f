package io.consort.consortium.rule;

import io.consort.kernel.identity.Id;

/** A resolution of a consortium, for example {@code R-7}. */
public record ResolutionId(String value) implements Id {
    public ResolutionId {
        Id.require("a resolution", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
