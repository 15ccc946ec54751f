package io.consort.consortium.rule;

import io.consort.kernel.identity.Id;

/** A kind of motion within a charter, for example {@code admission}. */
public record MotionKindId(String value) implements Id {
    public MotionKindId {
        Id.require("a kind of motion", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
