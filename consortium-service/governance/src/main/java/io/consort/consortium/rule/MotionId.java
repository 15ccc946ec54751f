package io.consort.consortium.rule;

import io.consort.kernel.identity.Id;

/** A motion of a consortium, for example {@code M-7}. */
public record MotionId(String value) implements Id {
    public MotionId {
        Id.require("a motion", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
