package io.consort.consortium.rule;

import io.consort.kernel.identity.Id;

/** What a body resolved, for example {@code M-17}: it bears the number of its motion. */
public record ResolutionId(String value) implements Id {
    public ResolutionId {
        Id.require("a resolution", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
