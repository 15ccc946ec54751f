package io.consort.consortium.rule;

import io.consort.kernel.identity.Id;

/** A body within a charter, for example {@code board}. */
public record BodyId(String value) implements Id {
    public BodyId {
        Id.require("a body", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
