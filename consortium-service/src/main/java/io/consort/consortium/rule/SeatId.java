package io.consort.consortium.rule;

import io.consort.kernel.identity.Id;

/** One seat of a body, for example {@code board.full.ibm} or {@code board.chair.1}: its body, its rule, then which it is. */
public record SeatId(String value) implements Id {
    public SeatId {
        Id.require("a seat", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
