package io.consort.consortium.rule;

import io.consort.kernel.identity.Id;

/** A sort of seat within a body, for example {@code full} or {@code independent}. */
public record SeatRuleId(String value) implements Id {
    public SeatRuleId {
        Id.require("a sort of seat", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
