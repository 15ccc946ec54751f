package io.consort.consortium.separation;

import io.consort.kernel.identity.Id;

/** An engagement within its consortium, numbered from 1, for example {@code E-7}. */
public record EngagementId(String value) implements Id {
    public EngagementId {
        Id.require("an engagement", value);
    }

    /** The engagement of that number. */
    public static EngagementId of(int number) {
        return new EngagementId("E-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
